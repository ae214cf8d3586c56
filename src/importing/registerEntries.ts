import type { Cadence } from '#domain/cadence.ts'
import type { LocalDate } from '#domain/calendar.ts'
import type { ChannelMode, Lifecycle } from '#domain/channel.ts'
import type { ChannelLink, ChannelLinkProblem } from '#domain/channelLink.ts'
import type { Platform } from '#domain/platform.ts'
import type { RegisterFact, RegisterMapping } from '#domain/registerColumn.ts'
import { toNameText } from './plainText.ts'
import { makeRegisterCells } from './registerCells.ts'
import { linksOfRow } from './registerLinks.ts'
import type { RegisterRow, RegisterTable } from './registerTable.ts'
import { toCadence, toLifecycle, toMode, toPeriodKind, toPlatform } from './registerWords.ts'

/** A channel as one row of a register tells of it. Null and empty where the row says nothing. */
export type RegisterEntry = {
  /** The row's line in the file, from 1. */
  readonly line: number
  /** At most 200 characters, never empty. */
  readonly name: string
  readonly platform: Platform
  readonly link: ChannelLink | null
  /** The platform's own id, from a column of such. */
  readonly accountId: string
  /** Names of the units that own it, as they are written; may be empty. */
  readonly units: readonly string[]
  /** The name or link of the page that it belongs under. */
  readonly parent: string
  readonly mode: ChannelMode | null
  readonly lifecycle: Lifecycle | null
  readonly cadence: Cadence | null
  readonly start: LocalDate | null
  readonly purpose: string
  /** Whom to ask at the unit, as a role. */
  readonly contactRole: string
}

/**
 * Why a row gave no channel. `noLink`: it has neither a link nor a name with a platform. `link`: what
 * stands there is no channel.
 */
export type RegisterProblem =
  | { readonly code: 'noLink'; readonly line: number; readonly text: string }
  | {
      readonly code: 'link'
      readonly line: number
      readonly text: string
      readonly problem: ChannelLinkProblem
    }

/** The facts whose cells can be beyond reading. */
export type NotedFact = Extract<
  RegisterFact,
  'platform' | 'mode' | 'lifecycle' | 'cadence' | 'start' | 'parent'
>

/** A cell that said nothing understandable; its channel is read all the same. */
export type RegisterNote = {
  readonly fact: NotedFact
  readonly line: number
  readonly text: string
}

/** What one row came to. */
export type RowReading = {
  readonly entries: readonly RegisterEntry[]
  readonly problems: readonly RegisterProblem[]
  readonly notes: readonly RegisterNote[]
}

const longestName = 200
const longestPurpose = 2000
const nothing: RowReading = { entries: [], problems: [], notes: [] }

/** Reads the rows of a register under a mapping, each by itself. */
export function makeRegisterReader(
  table: RegisterTable,
  mapping: RegisterMapping,
): (row: RegisterRow) => RowReading {
  const cells = makeRegisterCells(table, mapping)
  const headerKey = table.names.join('\n')

  return (row) => {
    if (table.hasHeader && row.cells.map((cell) => toNameText(cell)).join('\n') === headerKey)
      return nothing
    const text = (fact: RegisterFact) => cells.textOf(row, fact)
    const { line } = row
    const notes: RegisterNote[] = []
    const understood = <Value>(fact: NotedFact, read: (cell: string) => Value | null) => {
      const cell = text(fact)
      const value = cell === '' ? null : read(cell)
      if (cell !== '' && value === null) notes.push({ fact, line, text: shortened(cell) })
      return value
    }
    const platform = toPlatform(text('platform'))
    const name = toName(text('name'))
    const units = toUnitNames(text('unit'))
    const found = linksOfRow(row, mapping, platform)
    const channels =
      found.channels.length === 0 && found.problems.length === 0 && platform !== null
        ? [{ platform, link: null, isOneOfMany: true }]
        : found.channels
    const shared = {
      line,
      accountId: channels.length === 1 ? text('accountId').slice(0, longestName) : '',
      units,
      parent: text('parent').slice(0, longestPurpose),
      mode: understood('mode', toMode),
      lifecycle: understood('lifecycle', toLifecycle),
      cadence: understood('cadence', (cell) =>
        toCadence(cell, toPeriodKind(text('per')) ?? cells.cadencePer),
      ),
      start: understood('start', cells.dateOf),
      purpose: text('purpose').slice(0, longestPurpose),
      contactRole: toRole(text('contactRole')),
    }
    const entries = channels.flatMap((channel): RegisterEntry[] => {
      const { link, isOneOfMany } = channel
      // Where a row is a unit with a channel here and there, they go by the unit's name.
      const unit = units[0] ?? ''
      const known = name || (isOneOfMany && unit) || nameOf(link) || unit
      return known === '' ? [] : [{ ...shared, platform: channel.platform, link, name: known }]
    })
    // A link tells its platform by itself.
    if (platform === null && channels.some(({ link }) => link?.platform === 'website'))
      understood('platform', toPlatform)
    const problems: RegisterProblem[] = found.problems.map(({ text: written, problem }) => ({
      code: 'link',
      line,
      text: shortened(written),
      problem,
    }))
    if (entries.length === 0 && problems.length === 0) {
      const first = name || (units[0] ?? '') || (row.cells.find((cell) => cell.trim()) ?? '')
      return { ...nothing, problems: [{ code: 'noLink', line, text: shortened(first) }] }
    }
    return { entries, problems, notes: entries.length === 0 ? [] : notes }
  }
}

function nameOf(link: ChannelLink | null): string {
  return link === null
    ? ''
    : (link.suggestedName || link.handle || link.folded).slice(0, longestName)
}

function toName(cell: string): string {
  return toNameText(cell).slice(0, longestName).trim()
}

/** Several owners stand with semicolons, bars or line breaks between them. */
function toUnitNames(cell: string): string[] {
  return cell
    .split(/[;|\r\n]+/)
    .map(toName)
    .filter((unit) => unit !== '')
}

/** Roles, not persons: an address or a number is a person's. */
function toRole(cell: string): string {
  const role = toName(cell)
  return /@|\d{4}/.test(role) ? '' : role
}

function shortened(text: string): string {
  const line = toNameText(text)
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
