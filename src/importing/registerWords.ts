import type { Cadence } from '#domain/cadence.ts'
import type { ChannelMode, Lifecycle } from '#domain/channel.ts'
import type { PeriodKind } from '#domain/period.ts'
import { platforms, type Platform } from '#domain/platform.ts'

/** Words for platforms beside their own names, whole or the beginning of a compound. */
const platformWords: ReadonlyArray<readonly [Platform, RegExp]> = [
  ['facebook', /\b(?:facebook|fb|facebooksida|facebookgrupp)\b/],
  ['instagram', /\b(?:instagram|insta|ig)\b/],
  ['x', /\b(?:x|twitter)\b/],
  ['linkedin', /\blinked ?in\b/],
  ['youtube', /\b(?:youtube|yt)\b/],
  ['tiktok', /\btik ?tok\b/],
  ['threads', /\bthreads\b/],
  ['mastodon', /\bmastodon\b/],
  ['bluesky', /\b(?:bluesky|bsky)\b/],
  ['blog', /\b(?:blogg?|bloggar|blogs|wordpress|blogger)\b/],
  ['newsletter', /\b(?:nyhetsbrev|newsletter|e-nyhetsbrev)\b/],
  ['intranet', /\b(?:intranät|intranätet|intranet|insidan)\b/],
  ['website', /\b(?:webbplats|hemsida|webb|website|web|webbsida)\b/],
]

/** The text in lower case, with single spaces for what stands between words in names of columns. */
export function toWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_/]+/g, ' ')
    .trim()
}

/** The platform that a word or two name; null for none, or for a text in which one merely occurs. */
export function toPlatform(text: string): Platform | null {
  const words = toWords(text)
  if (words === '' || words.length > 40) return null
  const own = platforms.find((platform) => platform === words)
  if (own !== undefined) return own
  if (/^(?:annat|annan|övrigt|övriga|andra|other)$/.test(words)) return 'other'
  return platformWords.find(([, pattern]) => unicodeBound(pattern, words))?.[0] ?? null
}

/** `\b` knows no å, ä and ö: they are made letters that it knows for the while. */
function unicodeBound(pattern: RegExp, words: string): boolean {
  const plain = (text: string) => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o')
  return new RegExp(plain(pattern.source)).test(plain(words))
}

/** Whether a channel posts or only reads; null when the words say neither. */
export function toMode(text: string): ChannelMode | null {
  const words = toWords(text)
  if (/bevak|monitor|läser|lyssna|listen/.test(words)) return 'monitor'
  return /publi|post|aktiv|active|skriv/.test(words) ? 'publish' : null
}

const lifecycleWords: ReadonlyArray<readonly [Lifecycle, RegExp]> = [
  ['closing', /under avveckling|ska (?:avvecklas|stängas)|avvecklas|closing|to be closed/],
  ['closed', /avvecklad|nedlagd|stängd|avslutad|inaktiv|inactive|closed|discontinued|borttagen/],
  ['resting', /vilande|vilar|paus|resting|paused|dormant/],
  ['planned', /planera|kommande|ej startad|planned|upcoming/],
  ['running', /igång|aktiv|pågå|öppen|i bruk|active|running|live|open/],
]

/** The stage of a channel's life that the words name; null for none. */
export function toLifecycle(text: string): Lifecycle | null {
  const words = toWords(text)
  return lifecycleWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const periodWords: ReadonlyArray<readonly [PeriodKind, RegExp]> = [
  ['halfyear', /halvår|half[- ]?year|termin/],
  ['quarter', /kvartal|quarter/],
  ['month', /månad|månatlig|month|^mån\b|\bmån\b/],
  ['week', /vecka|veckovis|week|^v\.?$/],
]

/** The period that the words name; null for none. */
export function toPeriodKind(text: string): PeriodKind | null {
  const words = toWords(text)
  return periodWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const once = /^(?:en|ett|one|once|varje|varannan|every|each|minst en|minst ett)\b/

/**
 * The cadence that a cell says, `3 per vecka`, `2 ggr/mån`, `varje vecka`, `dagligen`, `weekly`. Of a
 * range, `3–4 i veckan`, the lower end. A bare number has the given period. Null when it cannot be
 * said in posts per week, month, quarter or half-year.
 */
export function toCadence(text: string, per: PeriodKind | null): Cadence | null {
  const words = toWords(text)
  if (/^(?:dagligen|varje dag|daily|every day)$/.test(words)) return { n: 7, per: 'week' }
  const period = toPeriodKind(words) ?? per
  if (period === null || /varannan|every other|dag|day/.test(words)) return null
  const digits = /(?:^|[^\d.,])(\d{1,2})(?![\d,.])/.exec(words)?.[1]
  const n = digits === undefined ? (isOnce(words) ? 1 : 0) : Number(digits)
  return n >= 1 ? { n, per: period } : null
}

function isOnce(words: string): boolean {
  return once.test(words) || /ly$|vis$|lig(?:en|t)$/.test(words)
}

/** True for what stands in a cell instead of a link when there is no channel. */
export function saysNo(text: string): boolean {
  return /^(?:-+|–|—|nej|no|none|ingen|inget|saknas|finns ej|har ej|n ?a|n\.a\.|0|x?\?)$/.test(
    toWords(text),
  )
}

/** True for what stands in a platform's column when there is a channel, but no link to it. */
export function saysYes(text: string): boolean {
  return /^(?:ja|yes|x|1|✓|✔|finns)$/.test(toWords(text))
}
