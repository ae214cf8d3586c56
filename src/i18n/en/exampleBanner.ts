import type { SameKeys } from '../sameKeys.ts'
import type { exampleBanner as swedish } from '../sv/exampleBanner.ts'

export const exampleBanner = {
  text: 'This is Exempelkommun: made-up channels and posts, with dates counted from today.',
  clear: 'Remove the example',
} as const satisfies SameKeys<typeof swedish>
