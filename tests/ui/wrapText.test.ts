import { expect, test } from 'vitest'
import { textWidth } from '#ui/textWidth.ts'
import { wrapText } from '#ui/wrapText.ts'

const upTo = (length: number) => (line: string) => Array.from(line).length <= length

test('breaks between words', () => {
  expect(wrapText('Jag vet vart jag vänder mig', upTo(12), 4)).toEqual([
    'Jag vet vart',
    'jag vänder',
    'mig',
  ])
})

test('keeps a number and its unit together', () => {
  expect(wrapText('Insats, ca 1,5\u00a0h/vecka', upTo(16), 4)).toEqual([
    'Insats, ca',
    '1,5\u00a0h/vecka',
  ])
})

test('breaks a word that is longer than a line', () => {
  expect(wrapText('Ungdomsrådgivningen', upTo(8), 4)).toEqual(['Ungdoms-', 'rådgivn-', 'ingen'])
})

test('leaves no letter or two of a broken word alone', () => {
  expect(wrapText('ungdomsrådgivarna', upTo(16), 4)).toEqual(['ungdomsrådgiva-', 'rna'])
  expect(wrapText('abcde', upTo(4), 4)).toEqual(['abc-', 'de'])
})

test('ends in an ellipsis what does not find room', () => {
  expect(wrapText('Jag vet vart jag vänder mig', upTo(12), 2)).toEqual([
    'Jag vet vart',
    'jag vänder…',
  ])
})

test('gives no line for no text', () => {
  expect(wrapText('  ', upTo(8), 2)).toEqual([])
})

test('knows wide letters from narrow ones, and takes letters it does not know as wide', () => {
  expect(textWidth('ill', 16, 'work')).toBeLessThan(textWidth('mwm', 16, 'work') / 2)
  expect(textWidth('漢', 16, 'voice')).toBe(16)
})
