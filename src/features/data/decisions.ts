import type { AccountDecision, DateRange, ImportDecisions } from '#query/importSessionState.ts'
import type { DecidedAccount } from './choices.ts'

/** The decisions as the import takes them. Whoever has a problem is left out, or counted as it stands. */
export function toDecisions(accounts: readonly DecidedAccount[]): ImportDecisions {
  const decisions = new Map<number, AccountDecision>()
  for (const decided of accounts) {
    const decision = toDecision(decided)
    if (decision) decisions.set(decided.account.key, decision)
  }
  return decisions
}

function toDecision(decided: DecidedAccount): AccountDecision | null {
  switch (decided.target) {
    case 'channel': {
      const { card, choice } = decided
      if (!card) return null
      const { countsReshares, countsReplies } = choice
      return {
        to: 'channel',
        channelId: card.channel.id,
        ...saidCoverage(decided),
        ...(countsReshares !== undefined && { countsReshares }),
        ...(countsReplies !== undefined && { countsReplies }),
      }
    }
    case 'create':
      return { to: 'create', channel: toNewChannel(decided), ...saidCoverage(decided) }
    case 'ignore':
      return { to: 'ignore', remember: true }
    case 'later':
      return null
  }
}

function toNewChannel({ draft, countsReshares, countsReplies }: DecidedAccount) {
  const { name, platform, url, mode, cadence, owner } = draft
  const { n, per, presetId } = cadence
  return {
    name: name.trim(),
    platform,
    url,
    mode,
    ...(n !== null && { cadence: { n, per } }),
    ...(presetId !== undefined && { cadencePresetId: presetId }),
    ...owner,
    countsReshares,
    countsReplies,
  }
}

/** Only what the user changed: what the files say goes without saying. */
function saidCoverage({ choice }: DecidedAccount): { coverage?: readonly DateRange[] } {
  return choice.coverage ? { coverage: choice.coverage.filter((range) => range !== null) } : {}
}

/** Changes when another channel would be fed, so that what is new must be counted again. */
export function toTargetKey({ target, channelId }: DecidedAccount): string {
  // By the id, for a channel that was made just now may not be in the list yet.
  if (target === 'channel') return channelId === null ? 'none' : `channel ${channelId}`
  return target === 'create' ? 'create' : 'none'
}
