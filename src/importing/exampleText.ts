import { addDays, toCivil, weekday, type DayNumber } from '#domain/calendar.ts'
import type { ExampleRandom } from './exampleRandom.ts'
import { isWorkday } from './swedishHolidays.ts'

/**
 * What a post of the example may say. `[a|b]` is one of them, `{torsdag}` the date of the next Thursday
 * that is a workday, `{dag}` the post's own weekday, `{ar}` its year, other words in braces are given along.
 */
export type ExampleText =
  | string
  /** For a part of the year only: month × 100 + day, both included; `from` after `to` passes New Year. */
  | {
      readonly from: number
      readonly to: number
      readonly text: string
      /** Not what the season is about, only what happens in it: comes no oftener than other texts. */
      readonly everyday?: true
    }

/** A text for the working half-years: what rests in summer and over Christmas. */
export function inTerm(text: string): readonly ExampleText[] {
  return [
    { from: 110, to: 612, text, everyday: true },
    { from: 815, to: 1212, text, everyday: true },
  ]
}

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const

function inWords(day: DayNumber): string {
  const { month, day: date } = toCivil(day)
  return `${weekdays[weekday(day)] ?? ''} ${date} ${months[month - 1] ?? ''}`
}

function nextWorkday(after: DayNumber, wanted: number): DayNumber {
  let day = addDays(after, 1)
  while (weekday(day) !== wanted || !isWorkday(day)) day = addDays(day, 1)
  return day
}

/** The texts that can be posted on the day. */
export function textsForDay(texts: readonly ExampleText[], day: DayNumber): ExampleText[] {
  const { month, day: date } = toCivil(day)
  const now = month * 100 + date
  return texts.filter((text) => {
    if (typeof text === 'string') return true
    const { from, to } = text
    return from <= to ? from <= now && now <= to : from <= now || now <= to
  })
}

/** The text as posted on a day. Throws on a word in braces that means nothing. */
export function writtenText(
  text: ExampleText,
  day: DayNumber,
  random: ExampleRandom,
  words: Readonly<Record<string, string>>,
): string {
  const pattern = typeof text === 'string' ? text : text.text
  return pattern
    .replace(/\[([^\]]+)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/\{([^}]+)\}/g, (_, name: string) => {
      if (name === 'dag') return weekdays[weekday(day)] ?? ''
      if (name === 'ar') return String(toCivil(day).year)
      const wanted = weekdays.findIndex((each) => each === name)
      const word = wanted < 0 ? words[name] : inWords(nextWorkday(day, wanted))
      if (word === undefined) throw new Error(`no word for {${name}}`)
      return word
    })
    .replace(/(?<=^|[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase())
}
