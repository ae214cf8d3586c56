import type { Strategy } from '#query/strategy.ts'

type Links = Pick<Strategy, 'channelAudiences' | 'channelBenefits' | 'channelGoals'>

/** What both channels are for, for the one that is kept; null when it is for all of that already. */
export function purposesTogether(links: Links, keptId: string, goneId: string) {
  const lists = [
    ends(links.channelAudiences, (link) => link.audienceId),
    ends(links.channelBenefits, (link) => link.benefitId),
    ends(links.channelGoals, (link) => link.goalId),
  ] as const
  if (lists.every(({ gained }) => gained === 0)) return null
  const [audiences, benefits, goals] = lists
  return { audienceIds: audiences.ids, benefitIds: benefits.ids, goalIds: goals.ids }

  function ends<Link extends { readonly channelId: string }>(
    rows: readonly Link[],
    endOf: (link: Link) => string,
  ) {
    const of = (channelId: string) => rows.filter((row) => row.channelId === channelId).map(endOf)
    const kept = of(keptId)
    const ids = [...new Set([...kept, ...of(goneId)])]
    return { ids, gained: ids.length - new Set(kept).size }
  }
}
