import { platformsOfSource } from '#domain/accountMatch.ts'
import type { ChannelMode } from '#domain/channel.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import type { Platform } from '#domain/platform.ts'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import type { ChannelCard } from '#query/channels.ts'
import type { AccountPreview, DateRange } from '#query/importSessionState.ts'
import { mergedRanges } from './mergedRanges.ts'

/** Where an account's posts go. `later`: left out now, and asked about again with the next file. */
export const targets = ['channel', 'create', 'ignore', 'later'] as const
export type Target = (typeof targets)[number]

/** The same in two parts, so that leaving an account out and taking it back loses nothing. */
type Goal = 'channel' | 'create'
type LeftOut = 'ignore' | 'later'

/** A unit that exists, or the name of one to be made. */
export type OwnerChoice = { readonly unitId: string } | { readonly newUnitName: string }

/** What the user has said about one account. What is absent follows the proposal. */
export type AccountChoice = {
  readonly goal?: Goal
  /** Null: not left out. */
  readonly leftOut?: LeftOut | null
  readonly channelId?: string | null
  readonly name?: string
  readonly platform?: Platform
  readonly mode?: ChannelMode
  readonly cadence?: CadenceChoice
  readonly owner?: OwnerChoice | null
  readonly countsReshares?: boolean
  readonly countsReplies?: boolean
  /** Null: a range that is not wholly written. */
  readonly coverage?: ReadonlyArray<DateRange | null>
}

/** Why an account's choices cannot be confirmed yet. */
export type ChoiceProblem = 'channelMissing' | 'nameMissing' | 'cadenceWrong' | 'coverageMissing'

/** An account, what was said about it, and everything that follows. */
export type DecidedAccount = {
  readonly account: AccountPreview
  readonly choice: AccountChoice
  readonly target: Target
  /** The channel that the posts go to when the target is one; null while none is chosen. */
  readonly channelId: string | null
  /** That channel; null also when the list of channels does not hold it, or not yet. */
  readonly card: ChannelCard | null
  /** The channel as it would be made, whatever the target is. */
  readonly draft: {
    readonly name: string
    readonly platform: Platform
    readonly url: string
    readonly mode: ChannelMode
    readonly cadence: CadenceChoice
    readonly owner: OwnerChoice | null
  }
  readonly countsReshares: boolean
  readonly countsReplies: boolean
  readonly coverage: ReadonlyArray<DateRange | null>
  readonly problem: ChoiceProblem | null
}

/** What accounts are judged by, besides what was said about each. */
export type ChoiceContext = {
  readonly cards: readonly ChannelCard[]
  /** For new channels that have not been given one of their own. */
  readonly sharedCadence: CadenceChoice
}

/** What becomes of an account by the proposal and by what the user has said. */
export function decideAccount(
  account: AccountPreview,
  choice: AccountChoice,
  { cards, sharedCadence }: ChoiceContext,
): DecidedAccount {
  const { proposal } = account
  const target = toTarget(account, choice)
  const proposedId = proposal.to === 'channel' ? proposal.channelId : null
  const channelId = choice.channelId === undefined ? proposedId : choice.channelId
  const card = cards.find(({ channel }) => channel.id === channelId) ?? null
  const made = proposal.to === 'create' ? proposal : null
  const platform =
    choice.platform ?? made?.platform ?? platformsOfSource(account.source)[0] ?? 'other'
  const counting = target === 'channel' && card ? card.channel : countedByDefault
  const decided = {
    account,
    choice,
    target,
    channelId,
    card,
    draft: {
      name: choice.name ?? made?.name ?? (account.name || account.handle),
      platform,
      url: made?.url ?? account.url,
      mode: choice.mode ?? 'publish',
      cadence: choice.cadence ?? sharedCadence,
      owner: choice.owner ?? null,
    },
    countsReshares: choice.countsReshares ?? counting.countsReshares,
    countsReplies: choice.countsReplies ?? counting.countsReplies,
    coverage: choice.coverage ?? mergedRanges(account.coverage),
  }
  return { ...decided, problem: findProblem(decided) }
}

/** True when the account's posts are to be read in. */
export function isIncluded({ target }: Pick<DecidedAccount, 'target'>): boolean {
  return target === 'channel' || target === 'create'
}

/** What choosing a target says about an account. */
export function toChoice(target: Target): AccountChoice {
  switch (target) {
    case 'channel':
    case 'create':
      return { goal: target, leftOut: null }
    case 'ignore':
    case 'later':
      return { leftOut: target }
  }
}

/**
 * The cadence that new channels begin with, the lowest that municipalities have published: once a
 * month when all of them are blogs and the like, else once a week.
 */
export function usualCadence(accounts: readonly AccountPreview[]): CadenceChoice {
  const platforms = accounts.flatMap(({ proposal }) =>
    proposal.to === 'create' ? [proposal.platform] : [],
  )
  const areSlow = platforms.length > 0 && platforms.every((platform) => slow.has(platform))
  return { n: 1, per: areSlow ? 'month' : 'week' }
}

const slow: ReadonlySet<Platform> = new Set<Platform>(['blog', 'newsletter', 'website', 'intranet'])

function toTarget({ proposal }: AccountPreview, { goal, leftOut }: AccountChoice): Target {
  const proposedOut = proposal.to === 'ignore' ? proposal.to : null
  const proposedGoal = proposal.to === 'channel' ? proposal.to : 'create'
  return (leftOut === undefined ? proposedOut : leftOut) ?? goal ?? proposedGoal
}

function findProblem({
  target,
  card,
  draft,
  coverage,
}: Omit<DecidedAccount, 'problem'>): ChoiceProblem | null {
  if (target === 'ignore' || target === 'later') return null
  if (target === 'channel' && card === null) return 'channelMissing'
  if (target === 'create' && draft.name.trim() === '') return 'nameMissing'
  if (target === 'create' && draft.mode === 'publish' && draft.cadence.n === null)
    return 'cadenceWrong'
  return coverage.includes(null) ? 'coverageMissing' : null
}
