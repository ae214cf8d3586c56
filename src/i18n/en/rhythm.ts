import type { SameKeys } from '../sameKeys.ts'
import type { rhythm as swedish } from '../sv/rhythm.ts'

export const rhythm = {
  states: {
    kept: 'kept',
    partly: 'partly',
    missed: 'missed',
    open: 'not kept yet',
    paused: 'pause',
    unknown: 'unknown',
    beforeStart: 'before the start',
  },
  running: 'still running',
  week: '{week}, {dates}',
  postsOfPlan: '{posts, number} of {required, plural, one {# post} other {# posts}}',
  postsBeyondPlan: '{posts, plural, one {# post} other {# posts}}, the plan is {required, number}',
  posts: '{posts, plural, =0 {no posts} one {# post} other {# posts}}',
  pausedFor: 'pause: {reason}',
  pausedDays: '{days} paused',
  pausedDaysFor: '{days} paused: {reason}',
  enteredAfterwards: 'entered afterwards',
  unknownDays: '{days} unknown',
  kept: {
    week: '{kept, number} of {counted, plural, one {# week} other {# weeks}}',
    month: '{kept, number} of {counted, plural, one {# month} other {# months}}',
    quarter: '{kept, number} of {counted, plural, one {# quarter} other {# quarters}}',
    halfyear: '{kept, number} of {counted, plural, one {# half-year} other {# half-years}}',
  },
  length: {
    week: '{count, plural, one {# week} other {# weeks}}',
    month: '{count, plural, one {# month} other {# months}}',
    quarter: '{count, plural, one {# quarter} other {# quarters}}',
    halfyear: '{count, plural, one {# half-year} other {# half-years}}',
  },
  knownUntil: 'known until {date}',
  nothingKnown: 'no data',
} as const satisfies SameKeys<typeof swedish>
