import { expect, test } from 'vitest'
import { goalLines } from '#pieces/strategy/goalLines.ts'

test('takes a pasted list apart, without bullets, numbers, empty lines and doubles', () => {
  const pasted =
    '1. En trygg  uppväxt\r\n2) Fler familjehem\n\n• Aktivt åldrande\n– aktivt åldrande\na) Fler familjehem'
  expect(goalLines(pasted)).toEqual([
    'En trygg uppväxt',
    'Fler familjehem',
    'Aktivt åldrande',
    'aktivt åldrande',
  ])
})

test('leaves words, years and numbers within a goal alone', () => {
  const goals = ['2027 ska alla ha en kontaktperson', 'Minst 30 familjehem', 'A-lag för unga']
  expect(goalLines(goals.join('\n'))).toEqual(goals)
})

test('nothing written is no goals', () => {
  expect(goalLines(' \n - \n')).toEqual([])
})
