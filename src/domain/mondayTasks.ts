import type { Assessment, PublishingAssessment } from './assessment.ts'
import { toDayNumber, type DayNumber } from './calendar.ts'
import type { Pause } from './pause.ts'
import { reviewNoticeDays } from './awaitedReviews.ts'
import { compareUrgency, wallGroup } from './wallGroups.ts'

/** A pause is told so many days before it begins. */
export const pauseNoticeDays = 14

/** So many channels with the same need are a task each; more of them are one task together. */
export const tasksApart = 3

/** A channel as the tasks look at it. */
export type TaskChannel = {
  readonly id: string
  readonly name: string
  readonly assessment: Assessment
}

/** A publishing channel that a task is about. */
export type NeedyChannel = TaskChannel & { readonly assessment: PublishingAssessment }

/** A pause with the channels that it rests by name; none when it rests all. */
export type TaskPause = { readonly pause: Pause; readonly channelIds: readonly string[] }

/** A decision in force that is to be reviewed. */
export type TaskReview = {
  readonly decisionId: string
  readonly name: string
  readonly decidedOn: DayNumber
  readonly due: DayNumber
}

/** What the tasks are found in. */
export type TaskFacts = {
  /** Equals keep this order: by name. */
  readonly channels: readonly TaskChannel[]
  readonly pauses: readonly TaskPause[]
  /** The earliest first. */
  readonly reviews: readonly TaskReview[]
  readonly backup: {
    /** The day of the last one; null when none is known. */
    readonly lastDay: DayNumber | null
    readonly reminder: 'never' | 'old' | null
  }
}

/**
 * Something to do today. `support`: at risk, offer help. `decide`: silent, restart it, merge it or close
 * it. `review`: of a decision, due soon or overdue. `readIn`: what is known ended more than a period ago. `pause`: one begins soon. `backup`: there is
 * none, or an old one. The channels are never none, the most urgent first.
 */
export type MondayTask =
  | { readonly kind: 'support' | 'decide'; readonly channels: readonly NeedyChannel[] }
  | { readonly kind: 'review'; readonly reviews: readonly TaskReview[] }
  | {
      readonly kind: 'readIn'
      readonly channels: readonly NeedyChannel[]
      /** The latest day to which one of them is known. */
      readonly knownUntil: DayNumber
    }
  | { readonly kind: 'pause'; readonly card: TaskPause; readonly names: readonly string[] }
  | { readonly kind: 'backup'; readonly lastDay: DayNumber | null }

/** What there is to do on `today`, what cannot wait first; empty when nothing asks for it. */
export function mondayTasks(
  { channels, pauses, reviews, backup }: TaskFacts,
  today: DayNumber,
): MondayTask[] {
  const publishing = channels.filter(isPublishing)
  return [
    ...channelTasks('support', withStatus(publishing, 'atRisk')),
    ...channelTasks('decide', withStatus(publishing, 'silent')),
    ...reviewTasks(reviews, today),
    ...readingTasks(publishing),
    ...pauseTasks(pauses, channels, today),
    ...(backup.reminder === null ? [] : [{ kind: 'backup' as const, lastDay: backup.lastDay }]),
  ]
}

function isPublishing(channel: TaskChannel): channel is NeedyChannel {
  return channel.assessment.status !== 'monitoring'
}

function withStatus(
  channels: readonly NeedyChannel[],
  status: 'atRisk' | 'silent',
): readonly NeedyChannel[] {
  return channels
    .filter(({ assessment }) => assessment.status === status)
    .toSorted((a, b) => compareUrgency(a.assessment, b.assessment))
}

function channelTasks(kind: 'support' | 'decide', channels: readonly NeedyChannel[]): MondayTask[] {
  if (channels.length > tasksApart) return [{ kind, channels }]
  return channels.map((channel) => ({ kind, channels: [channel] }))
}

/** A meeting decides on many things at once, and they come due together. */
function reviewTasks(reviews: readonly TaskReview[], today: DayNumber): MondayTask[] {
  const due = reviews.filter((review) => review.due - today <= reviewNoticeDays)
  if (due.length > tasksApart) return [{ kind: 'review', reviews: due }]
  return due.map((review) => ({ kind: 'review', reviews: [review] }))
}

/** One reading in serves them all, so it is one task. */
function readingTasks(channels: readonly NeedyChannel[]): MondayTask[] {
  const stale = channels
    .flatMap(({ assessment, ...channel }) => {
      const group = wallGroup(assessment.status)
      const { knownUntil } = assessment
      const isAsked = assessment.needsNewPosts && group !== null && group !== 'restingOrMonitoring'
      return isAsked && knownUntil !== null
        ? [{ channel: { ...channel, assessment }, knownUntil }]
        : []
    })
    .sort((a, b) => a.knownUntil - b.knownUntil)
  const latest = stale.at(-1)
  if (!latest) return []
  return [
    {
      kind: 'readIn',
      channels: stale.map(({ channel }) => channel),
      knownUntil: latest.knownUntil,
    },
  ]
}

function pauseTasks(
  pauses: readonly TaskPause[],
  channels: readonly TaskChannel[],
  today: DayNumber,
): MondayTask[] {
  return pauses
    .filter(({ pause }) => {
      const days = toDayNumber(pause.from) - today
      return days > 0 && days <= pauseNoticeDays
    })
    .toSorted((a, b) => toDayNumber(a.pause.from) - toDayNumber(b.pause.from))
    .map((card) => ({
      kind: 'pause',
      card,
      names: channels.filter(({ id }) => card.channelIds.includes(id)).map(({ name }) => name),
    }))
}
