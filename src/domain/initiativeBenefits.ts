import type { Benefit } from './benefit.ts'
import type { ChannelBenefit } from './channelPurpose.ts'
import type { Initiative } from './initiative.ts'

/** The benefits that an initiative is there for: the one that it names, else those that its channel gives. */
export function initiativeBenefits(
  { benefitId, channelId }: Pick<Initiative, 'benefitId' | 'channelId'>,
  benefits: readonly Benefit[],
  channelBenefits: ReadonlyArray<Pick<ChannelBenefit, 'channelId' | 'benefitId'>>,
): Benefit[] {
  const named = benefits.filter(({ id }) => id === benefitId)
  if (named.length > 0) return named
  const given = new Set(
    channelBenefits.filter((link) => link.channelId === channelId).map((link) => link.benefitId),
  )
  return benefits.filter(({ id }) => given.has(id))
}
