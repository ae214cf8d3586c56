import { cadences } from './sv/cadences.ts'
import { changes } from './sv/changes.ts'
import { exampleBanner } from './sv/exampleBanner.ts'
import { failures } from './sv/failures.ts'
import { firstRun } from './sv/firstRun.ts'
import { formats } from './sv/formats.ts'
import { monday } from './sv/monday.ts'
import { pauseReasons } from './sv/pauseReasons.ts'
import { planKeeping } from './sv/planKeeping.ts'
import { platforms } from './sv/platforms.ts'
import { rhythm } from './sv/rhythm.ts'
import { shell } from './sv/shell.ts'
import { statuses } from './sv/statuses.ts'

/**
 * The Swedish texts that come with the app's first script: those of the shell, the doors and the wall.
 * All others follow in a script of their own, and whoever needs one of them earlier waits for it.
 */
export const firstTexts = {
  cadences,
  changes,
  exampleBanner,
  failures,
  firstRun,
  formats,
  monday,
  pauseReasons,
  planKeeping,
  platforms,
  rhythm,
  shell,
  statuses,
} as const
