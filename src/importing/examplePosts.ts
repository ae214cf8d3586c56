import { toLocalDate, type DayNumber } from '#domain/calendar.ts'
import type { PostKind } from '#domain/post.ts'
import { toStockholmMinutes } from '#domain/stockholm.ts'
import { exampleRandom, type ExampleRandom } from './exampleRandom.ts'
import { textsForDay, writtenText, type ExampleText } from './exampleText.ts'
import type { FoundPost } from './reading.ts'
import { swedishHoliday, type SwedishHoliday } from './swedishHolidays.ts'

/** How a channel of the example writes. */
export type ExampleVoice = {
  /** Begins the ids of its posts, and seeds its choices. */
  readonly key: string
  readonly texts: readonly ExampleText[]
  /** Passed on from others now and then, as reshares. */
  readonly sharedTexts?: readonly ExampleText[]
  readonly holidayTexts?: Partial<Readonly<Record<SwedishHoliday, string>>>
  /** What the texts' words in braces stand for. */
  readonly words?: Readonly<Record<string, string>>
  /** The address that a blog's posts lie under; without it posts have no links. */
  readonly blogUrl?: string
}

/** At most this many of the latest texts are kept from coming again. */
const memory = 12
const shareOfReshares = 0.08
const hours = [8, 9, 9, 10, 10, 11, 13, 13, 14, 14, 15, 16]

/** Milliseconds since the epoch of a Stockholm wall-clock minute outside the hours of the summer-time change. */
export function instantOfLocal(localMinutes: number): number {
  const summer = (localMinutes - 120) * 60_000
  return toStockholmMinutes(summer) === localMinutes ? summer : (localMinutes - 60) * 60_000
}

const isSeasonal = (text: ExampleText) => typeof text !== 'string' && text.everyday !== true

function longestAgo(texts: readonly ExampleText[], recent: readonly ExampleText[]): ExampleText[] {
  const oldest = Math.min(...texts.map((text) => recent.lastIndexOf(text)))
  return texts.filter((text) => recent.lastIndexOf(text) === oldest)
}

function textDeck(texts: readonly ExampleText[], random: ExampleRandom) {
  const recent: ExampleText[] = []
  return (day: DayNumber): ExampleText => {
    const suitable = textsForDay(texts, day)
    const fresh = suitable.filter((text) => !recent.includes(text))
    const candidates = fresh.length > 0 ? fresh : longestAgo(suitable, recent)
    // What the season is about comes twice as often as what suits at any time.
    const text = random.pick([...candidates, ...candidates.filter(isSeasonal)])
    recent.push(text)
    if (recent.length > memory) recent.shift()
    return text
  }
}

function postingMinutes(count: number, random: ExampleRandom): number[] {
  return Array.from({ length: count }, () => random.pick(hours) * 60 + random.below(60)).sort(
    (a, b) => a - b,
  )
}

function blogPostUrl(blogUrl: string, day: DayNumber, text: string): string {
  const title = (text.split(/[.!?:]/)[0] ?? '').toLowerCase().normalize('NFD')
  const slug = title.replace(/\p{M}/gu, '').replace(/[^a-z\d]+/g, '-')
  return `${blogUrl}/${toLocalDate(day).replaceAll('-', '/')}/${slug}`
}

/**
 * The posts of a channel on the given days, oldest first, one for each day named; the same ones each
 * time. A day named twice gets two.
 * @param days ascending
 */
export function examplePosts(voice: ExampleVoice, days: readonly DayNumber[]): FoundPost[] {
  const random = exampleRandom(voice.key)
  const own = textDeck(voice.texts, random)
  const shared = textDeck(voice.sharedTexts ?? voice.texts, random)
  const counts = new Map<DayNumber, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].flatMap(([day, count]) =>
    postingMinutes(count, random).map((minute, index): FoundPost => {
      const holiday = swedishHoliday(day)
      const greeting = holiday === null || index > 0 ? undefined : voice.holidayTexts?.[holiday]
      const isShared =
        greeting === undefined && voice.sharedTexts !== undefined && random.chance(shareOfReshares)
      const kind: PostKind = isShared ? 'reshare' : 'original'
      const pattern = greeting ?? (isShared ? shared(day) : own(day))
      const text = writtenText(pattern, day, random, voice.words ?? {})
      const localMinutes = day * 1440 + minute
      return {
        sourceId: `${voice.key}-${day}-${index + 1}`,
        instantMs: instantOfLocal(localMinutes),
        localMinutes,
        kind,
        text,
        url: voice.blogUrl === undefined ? '' : blogPostUrl(voice.blogUrl, day, text),
      }
    }),
  )
}
