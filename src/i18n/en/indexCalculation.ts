import type { SameKeys } from '../sameKeys.ts'
import type { indexCalculation as swedish } from '../sv/indexCalculation.ts'

export const indexCalculation = {
  title: 'Persistence index {index, number} for {name}',
  titleNew: '{name} is too new for an index',
  meaning:
    'The index is how much of the plan has been kept, the latest weighing most, lowered if the channel is quiet right now.',
  formula:
    '{kept} of the plan kept × {factor} left after the deduction for silence = {product}, rounded to {index, number} of 100.',
  formulaExact:
    '{kept} of the plan kept × {factor} left after the deduction for silence = {index, number} of 100.',
  bands: {
    persistent: 'From 80 the channel is called persistent.',
    uneven: 'Between 50 and 79 the channel is called uneven.',
    weak: 'Between 1 and 49 the channel is called weak.',
    silent: 'At 0 the channel is called silent.',
  },
  preliminary: 'The index is preliminary: it rests on {periods}.',
  keptTitle: 'The plan kept: {share}',
  keptText:
    'The average of how much of the plan was kept in each period. A period that is {halfLife} old weighs half as much as the latest.',
  noPeriods: 'No whole period has been counted yet.',
  silenceTitle: 'Left after the deduction for silence: {share}',
  silenceNone:
    '{gap} without a post. The deduction only begins after {tolerated}, so the index is not lowered.',
  silencePart:
    '{gap} without a post. The deduction begins after {tolerated} and is total after {total}: ({totalDays, number} − {gapDays, number}) / ({totalDays, number} − {toleratedDays, number}) = {share}.',
  silenceTotal: '{gap} without a post. After {total} nothing of the index is left.',
  activeDays: 'Paused days and unknown days are not counted.',
  columns: {
    period: 'Period',
    posts: 'Posts',
    required: 'Plan',
    share: 'Kept',
    weight: 'Weight',
  },
  close: 'Close',
  caption: 'Counted periods, the latest first',
} as const satisfies SameKeys<typeof swedish>
