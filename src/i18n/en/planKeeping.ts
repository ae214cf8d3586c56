import type { SameKeys } from '../sameKeys.ts'
import type { planKeeping as swedish } from '../sv/planKeeping.ts'

export const planKeeping = {
  noneJudged: 'No channel can be judged yet.',
  oneKeeps: 'One channel can be judged, and it keeps the plan.',
  oneFails: 'One channel can be judged, and it does not keep the plan.',
  none: 'None of {of, number} channels keep the plan.',
  some: '{keeping, number} of {of, number} channels keep the plan.',
  all: 'All {of, number} channels that can be judged keep the plan.',
  quiet: '{name} has been silent for {duration}. The latest post was on {date}.',
  quietSinceWeek: '{name} has been silent for {duration}. The latest post came in {week}.',
  quietFromStart: '{name} has not posted anything for {duration}.',
  quieterThanUsual: '{name} is quieter than usual: {duration} without a post.',
  belowPlan: '{name} is below plan: {kept} kept.',
  known: 'Its posts are known until {date}.',
  others:
    '{count, plural, one {One more channel needs support.} other {# more channels need support.}}',
} as const satisfies SameKeys<typeof swedish>
