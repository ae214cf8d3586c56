import type { RegisterMapping } from '#domain/registerColumn.ts'
import { foldAlias } from '#domain/linkFold.ts'
import type { Platform } from '#domain/platform.ts'
import { twinFinder, type FindTwin, type KnownChannel } from '#domain/twinFinder.ts'
import { nextTurn } from './nextTurn.ts'
import {
  makeRegisterReader,
  type RegisterEntry,
  type RegisterNote,
  type RegisterProblem,
} from './registerEntries.ts'
import type { RegisterTable } from './registerTable.ts'

/** A channel that stands in the register already. */
export type StandingChannel = KnownChannel & {
  readonly channel: { readonly id: string; readonly name: string }
}

/** What a channel of a file is the same as: one in the register, or one on an earlier line. */
export type RegisterTwin =
  | { readonly is: 'standing'; readonly id: string; readonly name: string }
  | { readonly is: 'double'; readonly line: number }

/** A channel of a file, to be added unless it has a twin. */
export type PlannedChannel = {
  readonly entry: RegisterEntry
  readonly twin: RegisterTwin | null
}

/** What a whole file would do to the register, line by line. */
export type RegisterPlan = {
  readonly channels: readonly PlannedChannel[]
  readonly problems: readonly RegisterProblem[]
  readonly notes: readonly RegisterNote[]
}

/** So many at a time, between which the page may answer. */
const atATime = 100

/**
 * Reads a table under a mapping of its columns, and tells its channels from those that stand already
 * and from each other. Null when it was stopped. Lets other work in between, so that a page stays alive.
 */
export async function planRegister(
  table: RegisterTable,
  mapping: RegisterMapping,
  standing: readonly StandingChannel[],
  signal: AbortSignal,
): Promise<RegisterPlan | null> {
  const findStanding = await standingFinder(standing)
  const findDouble = doubleFinder()
  const read = makeRegisterReader(table, mapping)
  const channels: PlannedChannel[] = []
  const problems: RegisterProblem[] = []
  const notes: RegisterNote[] = []
  for (let from = 0; from < table.rows.length; from += atATime) {
    await nextTurn()
    if (signal.aborted) return null
    for (const row of table.rows.slice(from, from + atATime)) {
      const reading = read(row)
      problems.push(...reading.problems)
      notes.push(...reading.notes)
      for (const entry of reading.entries) {
        const twin = findStanding(entry)
        channels.push({ entry, twin: twin ?? findDouble(entry) })
      }
    }
  }
  return { channels, problems, notes }
}

/** Knows channels by link, id and handle; those without a link by their name on their platform. */
async function standingFinder(cards: readonly StandingChannel[]) {
  const finders: Array<FindTwin<StandingChannel>> = []
  const named = new Map<string, StandingChannel>()
  for (let from = 0; from < cards.length; from += atATime) {
    await nextTurn()
    const some = cards.slice(from, from + atATime)
    finders.push(twinFinder(some))
    for (const card of some) {
      const sign = nameSign(card.channel.platform, card.channel.name)
      if (!named.has(sign)) named.set(sign, card)
    }
  }
  return ({ link, platform, accountId, name }: RegisterEntry): RegisterTwin | null => {
    const signs = {
      folded: link?.folded ?? '',
      platform,
      accountId: accountId || (link?.accountId ?? ''),
      handle: link?.handle ?? '',
    }
    const byName = link ? undefined : named.get(nameSign(platform, name))
    const twin = finders.reduce<StandingChannel | null>(
      (found, find) => found ?? find(signs),
      byName ?? null,
    )
    return twin && { is: 'standing', id: twin.channel.id, name: twin.channel.name }
  }
}

/** Tells of each channel whether it has been asked about before. */
function doubleFinder() {
  const lines = new Map<string, number>()
  return ({ link, platform, accountId, name, line }: RegisterEntry): RegisterTwin | null => {
    const id = foldAlias('accountId', accountId || (link?.accountId ?? ''))
    const signs = [
      link ? link.folded : nameSign(platform, name),
      ...(id === '' ? [] : [`${platform} id ${id}`]),
    ]
    const first = signs.map((sign) => lines.get(sign)).find((found) => found !== undefined)
    for (const sign of signs) if (!lines.has(sign)) lines.set(sign, first ?? line)
    return first === undefined ? null : { is: 'double', line: first }
  }
}

/** Unlike any folded link, which has no spaces. */
function nameSign(platform: Platform, name: string): string {
  return `${platform} name ${foldAlias('name', name)}`
}
