import { parseChannelLinks } from '#domain/channelLink.ts'
import type { RegisterColumnRole, RegisterFact, RegisterMapping } from '#domain/registerColumn.ts'
import { isDateCell } from './columnFacts.ts'
import { saysNo, toPlatform, toWords } from './registerWords.ts'

/** Words of a header by the fact that their column holds; the first that fits. */
const factWords: ReadonlyArray<readonly [RegisterFact, RegExp]> = [
  ['accountId', /^(?:sid|konto|page|account|channel|kanal)[- ]?id$/],
  ['parent', /huvudsida|överordnad|undersida till|tillhör sida|main page|parent/],
  ['per', /^(?:per|period|intervall|interval|tidsenhet)$/],
  [
    'cadence',
    /(?<!kon)takt|cadence|frekvens|frequency|inlägg per|posts per|hur ofta|how often|antal inlägg/,
  ],
  ['lifecycle', /^(?:status|skede|aktiv\??|stage|lifecycle|läge \(status\))$/],
  ['mode', /^(?:läge|mode|publicerar.*|bevakar.*)$/],
  ['start', /start|^från|sedan|skapad|created|öppnad|opened|since|since when|registrerad/],
  ['contactRole', /roll\b|^role|funktion|befattning|^title of/],
  ['purpose', /syfte|purpose|ändamål|^beskrivning$|^description$/],
  ['platform', /plattform|platform|typ av kanal|kanaltyp|nätverk|network|tjänst|^medi(?:um|a)$/],
  [
    'unit',
    /enhet|unit\b|avdelning|department|förvaltning|verksamhet|ägare|ägande|owner|office|organisation|organization|nämnd|bolag|sektor|agency|kontor|myndighet/,
  ],
  ['name', /namn|name|^kanal(?:en)?$|^channel$|^sida$|^page$|titel|title|rubrik/],
]

const linkWords =
  /länk|link|\burl\b|adress|address|webb|handle|användarnamn|username|konto|account|profil/

/** Columns that name a platform but hold figures about it, or the platform's own numbers. */
const notLinks = /följare|follower|antal|gillar|likes|count|\bid\b|datum|date/

/** What a column's name alone says that it is for; null when it says nothing. */
export function roleOfName(name: string): RegisterColumnRole | null {
  const words = toWords(name)
  if (words === '' || words.length > 60) return null
  const platform = notLinks.test(words) ? null : toPlatform(words)
  const fact = factWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  if (platform !== null && platform !== 'other' && fact !== 'platform') return `on:${platform}`
  if (fact === null || (fact === 'name' && /användar|user/.test(words)))
    return linkWords.test(words) && !notLinks.test(words) ? 'link' : fact
  return fact
}

/** True for a cell that leads to a channel by itself. A name without `@` may be anybody's. */
export function isLinkCell(cell: string): boolean {
  const text = cell.trim().slice(0, 500)
  // An address for mail is somebody's, and no page.
  if (/^[^\s@/]+@[^\s@/]+$/.test(text)) return false
  if (!/https?:|www\.|@|\.[a-z]{2,}/i.test(text)) return false
  return parseChannelLinks(text).some(
    (result) =>
      (result.ok && !result.link.wasPost) ||
      (!result.ok && result.problem.code === 'handleWithoutPlatform' && text.startsWith('@')),
  )
}

const closelyWatched = 200
const most = 0.5

/**
 * Guesses what each column is for, from its name and its first cells. Each fact goes to one column at
 * most, the first that fits.
 */
export function guessRegisterColumns(
  names: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
): RegisterMapping {
  const columns = names.map((name, place) => {
    const cells = rows
      .slice(0, closelyWatched)
      .map((row) => (row[place] ?? '').trim())
      .filter((cell) => cell !== '' && !saysNo(cell))
    return { name, cells }
  })
  const taken = new Set<RegisterColumnRole>()
  const mapping = columns.map(({ name, cells }) => {
    const role = settled(roleOfName(name), cells)
    return role !== null && claim(taken, role) ? role : null
  })
  const open = (place: number) => mapping[place] === null && (columns[place]?.cells.length ?? 0) > 0
  const holds = (test: (cell: string) => boolean) => (place: number) =>
    open(place) && shareOf(columns[place]?.cells ?? [], test) > most
  const places = [...columns.keys()]
  const give = (place: number | undefined, role: RegisterColumnRole) => {
    if (place !== undefined && claim(taken, role)) mapping[place] = role
  }
  for (const place of places.filter(holds(isLinkCell))) give(place, 'link')
  give(places.find(holds((cell) => toPlatform(cell) !== null)), 'platform')
  if (names.some((name) => name !== '')) return mapping
  // Without names of columns, what repeats is a unit and what does not a name.
  const texts = places.filter(holds((cell) => /\p{L}/u.test(cell)))
  const varietyOf = (place: number) => {
    const cells = columns[place]?.cells ?? []
    return new Set(cells).size / Math.max(1, cells.length)
  }
  give(
    texts.find((place) => varietyOf(place) > 0.8),
    'name',
  )
  give(
    texts.find((place) => open(place)),
    'unit',
  )
  return mapping
}

/** What a name says holds unless the cells cannot be that at all. */
function settled(role: RegisterColumnRole | null, cells: readonly string[]) {
  if (role === null) return null
  const areLinks = shareOf(cells, isLinkCell) > most
  const areFigures = shareOf(cells, (cell) => /^[\d\s.,%-]+$/.test(cell)) > most
  if (role === 'name' || role === 'unit' || role === 'platform') return areLinks ? 'link' : role
  if (role === 'start') return shareOf(cells, isDateCell) > most ? role : null
  const isOfLinks = role === 'link' || role.startsWith('on:')
  return isOfLinks && areFigures ? null : role
}

function claim(taken: Set<RegisterColumnRole>, role: RegisterColumnRole): boolean {
  if (role === 'link' || role.startsWith('on:')) return true
  if (taken.has(role)) return false
  taken.add(role)
  return true
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
}
