import type { DateOrder } from '#domain/dateOrder.ts'
import type { ColumnRole } from '#domain/tableMapping.ts'
import type { ColumnFacts } from './columnFacts.ts'
import type { OpenDate } from './dateOrderEvidence.ts'

/** One column of a table as its reader sees it. */
export type TableColumn = {
  /** As the header has it, on one line; empty without a header. */
  readonly name: string
  /** The first filled cells, cut to 100 characters. */
  readonly samples: readonly string[]
  /** What it is most likely for; null when it is for nothing that posts need. */
  readonly role: ColumnRole | null
  /** How sure that is, 0–1. Below a half it should be looked at. */
  readonly confidence: number
  /**
   * The order of the numbers in its dates, decided on the whole column. Null when it holds dates that can be
   * read in several ways, so that a person must say; `dayFirst` when it makes no difference.
   */
  readonly dateOrder: DateOrder | null
  /** When it is null, a few dates that can be read in several ways. */
  readonly openDates: readonly OpenDate[]
  /** True when dates in it have no year. */
  readonly lacksYear: boolean
}

/** A table that is not known, with what a person needs to say what its columns are. */
export type TableSketch = {
  /** The same for every table with this header: what a mapping is remembered by. */
  readonly headerKey: string
  readonly hasHeader: boolean
  readonly columns: readonly TableColumn[]
  /** Rows under the header that hold anything. */
  readonly rows: number
  /** The first of them, as long as the columns. */
  readonly firstRows: ReadonlyArray<readonly string[]>
}

/** Words of a header, whole or the beginning of one, by what they say a column is for. */
const roleWords: ReadonlyArray<readonly [ColumnRole, RegExp]> = [
  ['count', /^(?:antal|antal inlägg|inlägg \(antal\)|number of posts|post count|posts|count)$/],
  ['time', /^(?:tid|kl|klockslag|klockan|time|time of day|publiceringstid|tidpunkt)$/],
  [
    'date',
    /datum|date|publicer|publish|posted|skickat|sent|^dag$|^day$|^när$|tidpunkt|created|skapad/,
  ],
  ['link', /länk|link|url|permalink|adress|webb/],
  [
    'channel',
    /kanal|channel|konto|account|^sida$|sidnamn|page|profil|flöde|plattform|platform|network/,
  ],
  [
    'text',
    /text|titel|title|rubrik|inlägg|post|message|meddelande|caption|beskrivning|description|content|innehåll|copy/,
  ],
  ['kind', /^(?:typ|type|kind|slag|inläggstyp|post type)$/],
]

/** Dates that are of the post, but not of its publishing. */
const lesserDates =
  /created|skapad|updat|uppdater|modif|ändrad|draft|utkast|approved|godkän|end|slut/

/**
 * Guesses what each column is for, from its name and its cells. Each purpose goes to one column at most;
 * the date goes to some column whenever one holds dates.
 */
export function guessColumns(
  names: readonly string[],
  facts: readonly ColumnFacts[],
): TableColumn[] {
  const claims = facts.flatMap((column, place) =>
    claimsOf(names[place] ?? '', column).map((claim) => ({ ...claim, place })),
  )
  const roles = new Map<number, { readonly role: ColumnRole; readonly confidence: number }>()
  const taken = new Set<ColumnRole>()
  for (const { place, role, confidence } of claims.toSorted(
    (a, b) => b.confidence - a.confidence,
  )) {
    if (taken.has(role) || roles.has(place)) continue
    if (role === 'time' && hasClocks(facts, roles)) continue
    taken.add(role)
    roles.set(place, { role, confidence })
  }
  return facts.map((column, place) => ({
    name: names[place] ?? '',
    samples: column.samples,
    role: roles.get(place)?.role ?? null,
    confidence: roles.get(place)?.confidence ?? 0,
    dateOrder: column.dateOrder,
    openDates: column.openDates,
    lacksYear: column.yearlessDates > 0,
  }))
}

type Claim = { readonly role: ColumnRole; readonly confidence: number }

function claimsOf(rawName: string, facts: ColumnFacts): Claim[] {
  if (facts.filled === 0) return []
  const name = rawName.toLowerCase()
  const saysItIs = (role: ColumnRole) =>
    roleWords.some(([known, words]) => known === role && words.test(name))
  const claims: Claim[] = []
  const claim = (role: ColumnRole, byName: number, byCells: number) => {
    const confidence = saysItIs(role) ? byName : byCells
    if (confidence > 0) claims.push({ role, confidence })
  }
  if (facts.dates + facts.yearlessDates >= 0.6) {
    const lesser = lesserDates.test(name) ? 0.2 : 0
    // A fraction looks like a date without a year.
    const share = facts.dates + 0.8 * facts.yearlessDates
    claim('date', 0.98 * share - lesser, 0.8 * share - lesser)
    return claims
  }
  if (facts.clocks >= 0.6) claim('time', 0.95, 0.7)
  if (facts.links >= 0.6) claim('link', 0.95, 0.85)
  else if (facts.smallNumbers >= 0.9) claim('count', 0.9, 0)
  else if (facts.numbers < 0.9 && facts.clocks < 0.6) {
    const isLong = facts.averageLength >= 25
    claim('text', isLong ? 0.9 : 0.75, isLong ? 0.6 : 0.3)
    claim('channel', facts.variety <= 0.5 ? 0.92 : 0.7, facts.variety <= 0.3 && !isLong ? 0.4 : 0)
    claim('kind', 0.8, 0)
  }
  return claims
}

/** True when the column that was taken for the date has times of day of its own. */
function hasClocks(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, { readonly role: ColumnRole }>,
): boolean {
  const date = [...roles].find(([, { role }]) => role === 'date')?.[0]
  return date !== undefined && (facts[date]?.datesWithClock ?? 0) > 0.5
}

/** More of a header than tells tables apart is not kept. */
const longestKey = 500

/**
 * What a mapping is remembered by: the header's names, whatever their case and spacing; the number of
 * columns for a table without a header.
 */
export function toHeaderKey(names: readonly string[], hasHeader: boolean): string {
  if (!hasHeader) return `#${String(names.length)}`
  const folded = names.map((name) =>
    name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase(),
  )
  return `${String(names.length)} ${folded.join('|')}`.slice(0, longestKey)
}
