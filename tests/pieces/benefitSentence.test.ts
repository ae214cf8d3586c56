import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedBenefit, splitBenefit } from '#pieces/strategy/benefitSentence.ts'

const words = { can: 'Jag kan', so: 'så att' }

test('finds what stands in the blanks', () => {
  expect(splitBenefit('Jag kan fråga, så att jag vågar', words)).toEqual({
    can: 'fråga',
    so: 'jag vågar',
  })
  expect(splitBenefit('Jag kan fråga', words)).toEqual({ can: 'fråga', so: '' })
  expect(splitBenefit('', words)).toEqual({ can: '', so: '' })
})

test('a text that is no such sentence has no blanks', () => {
  expect(splitBenefit('Jag vet vart jag vänder mig', words)).toBeNull()
  expect(splitBenefit('Jag kanske vågar', words)).toBeNull()
})

test('what is being written comes back as it was written', () => {
  const part = fc.stringMatching(/^[a-zåäö .]{0,12}$/u)
  fc.assert(
    fc.property(part, part, (can, so) => {
      fc.pre(!` ${can} `.includes(' så att ') && !can.endsWith(','))
      expect(splitBenefit(joinedBenefit(can, so, words), words)).toEqual({ can, so })
    }),
    { numRuns: 200 },
  )
})
