import type { SameKeys } from '../sameKeys.ts'
import type { pauseReasons as swedish } from '../sv/pauseReasons.ts'

export const pauseReasons = {
  holiday: 'holiday',
  vacancy: 'vacancy',
  season: 'season',
  crisis: 'crisis or other priority',
  technical: 'technical obstacle',
} as const satisfies SameKeys<typeof swedish>
