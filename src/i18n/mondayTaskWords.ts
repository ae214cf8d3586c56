import type { DayNumber } from '#domain/calendar.ts'
import { toDayNumber } from '#domain/calendar.ts'
import type { MondayTask, NeedyChannel, TaskPause, TaskReview } from '#domain/mondayTasks.ts'
import type { Formats } from './formats.ts'
import { lastPostDate, nearDate } from './nearDate.ts'
import { silenceLength } from './statusWords.ts'
import type { Text } from './text.ts'

/** What the sentences about tasks are made with. */
export type TaskTexts = {
  readonly tasks: Text<'tasks'>
  readonly cadences: Text<'cadences'>
  readonly reasons: Text<'pauseReasons'>
  readonly formats: Formats
}

/** What there is to do, why in a sentence, and what the button that begins it says. */
export type TaskWords = { readonly title: string; readonly text: string; readonly act: string }

/** A long row of names says no more than its beginning. */
const namesAtMost = 3

/** A task in words, as of `today`. */
export function taskWords(task: MondayTask, today: DayNumber, texts: TaskTexts): TaskWords {
  const { tasks: t, formats } = texts
  switch (task.kind) {
    case 'support':
    case 'decide': {
      const { kind, channels } = task
      const [first, ...others] = channels
      const isOne = first !== undefined && others.length === 0
      if (isOne)
        return {
          title: t(`${kind}.title`, { name: first.name }),
          text: kind === 'decide' ? decisionText(first, texts) : supportText(first, today, texts),
          act: t(`${kind}.act`),
        }
      return {
        title: t(`${kind}.titleMany`, { count: channels.length }),
        text: t(`${kind}.textMany`, { names: shortList(namesOf(channels), texts) }),
        act: t(`${kind}.actMany`),
      }
    }
    case 'review':
      return reviewWords(task.reviews, today, texts)
    case 'readIn': {
      const names = namesOf(task.channels)
      const date = nearDate(task.knownUntil, today, formats)
      return {
        title: t('readIn.title'),
        text:
          names.length === 1
            ? t('readIn.text', { name: names.join(), date })
            : t('readIn.textMany', { count: names.length, date }),
        act: t('readIn.act'),
      }
    }
    case 'pause':
      return {
        title: t('pause.title', { when: beginning(task.card, today, formats) }),
        text: pauseText(task, today, texts),
        act: t('pause.act'),
      }
    case 'backup':
      return {
        title: t('backup.title'),
        text:
          task.lastDay === null
            ? t('backup.never')
            : t('backup.old', { date: nearDate(task.lastDay, today, formats) }),
        act: t('backup.act'),
      }
  }
}

function supportText(
  { assessment }: NeedyChannel,
  today: DayNumber,
  { tasks: t, cadences, formats }: TaskTexts,
): string {
  const duration = silenceLength(assessment.gapActiveDays, formats)
  const { n, per } = assessment.cadence
  const cadence = cadences(per, { n })
  const date = lastPostDate(assessment, today, formats)
  return date === null
    ? t('support.textWithoutPosts', { duration, cadence })
    : t('support.text', { duration, cadence, date })
}

function decisionText({ assessment }: NeedyChannel, { tasks: t, formats }: TaskTexts): string {
  return t('decide.text', { duration: silenceLength(assessment.gapActiveDays, formats) })
}

function pauseText(
  { card: { pause }, names }: { readonly card: TaskPause; readonly names: readonly string[] },
  today: DayNumber,
  texts: TaskTexts,
): string {
  const { tasks: t, reasons, formats } = texts
  return t('pause.text', {
    who: pause.scope === 'all' ? t('pause.all') : shortList(names, texts),
    reason: reasons(pause.reason),
    dates:
      pause.to === undefined
        ? t('pause.open')
        : t('pause.until', { date: nearDate(toDayNumber(pause.to), today, formats) }),
  })
}

/** What is due first says when. */
function reviewWords(
  reviews: readonly TaskReview[],
  today: DayNumber,
  texts: TaskTexts,
): TaskWords {
  const { tasks: t, formats } = texts
  const [first, ...others] = reviews
  if (!first) throw new Error('A task is about at least one review')
  const when = { date: nearDate(first.due, today, formats) }
  const due = t(first.due < today ? 'review.late' : 'review.due', when)
  if (others.length === 0)
    return {
      title: t('review.title', { name: first.name, due }),
      text: t('review.text', { date: nearDate(first.decidedOn, today, formats) }),
      act: t('review.act'),
    }
  return {
    title: t('review.titleMany', { count: reviews.length, due }),
    text: t('review.textMany', {
      names: shortList(
        reviews.map(({ name }) => name),
        texts,
      ),
    }),
    act: t('review.actMany'),
  }
}

/** *i morgon*, *om 3 dagar*; further off the date. */
function beginning({ pause }: TaskPause, today: DayNumber, formats: Formats): string {
  const from = toDayNumber(pause.from)
  return from - today < 7 ? formats.relativeDay(from, today) : nearDate(from, today, formats)
}

function namesOf(channels: readonly NeedyChannel[]): string[] {
  return channels.map(({ name }) => name)
}

function shortList(names: readonly string[], { tasks: t, formats }: TaskTexts): string {
  if (names.length <= namesAtMost + 1) return formats.list(names)
  const shown = names.slice(0, namesAtMost)
  return t('names', { names: shown.join(', '), count: names.length - namesAtMost })
}
