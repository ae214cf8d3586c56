import { expect, it } from 'vitest'
import { purposesTogether } from '#features/boundaries/purposesTogether.ts'

const links = (benefits: ReadonlyArray<readonly [channelId: string, benefitId: string]>) => ({
  channelAudiences: [],
  channelGoals: [],
  channelBenefits: benefits.map(([channelId, benefitId]) => ({
    id: `${channelId} ${benefitId}`,
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    channelId,
    benefitId,
  })),
})

it('gives the channel that lives on what both were for', () => {
  const both = links([
    ['north', 'know'],
    ['south', 'know'],
    ['south', 'meet'],
    ['other', 'else'],
  ])
  expect(purposesTogether(both, 'north', 'south')).toEqual({
    audienceIds: [],
    benefitIds: ['know', 'meet'],
    goalIds: [],
  })
})

it('has nothing to give a channel that was for all of it already', () => {
  const same = links([
    ['north', 'know'],
    ['north', 'meet'],
    ['south', 'know'],
  ])
  expect(purposesTogether(same, 'north', 'south')).toBe(null)
})
