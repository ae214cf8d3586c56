import { addChannels } from './en/addChannels.ts'
import { backup } from './en/backup.ts'
import { boundaries } from './en/boundaries.ts'
import { cadences } from './en/cadences.ts'
import { changes } from './en/changes.ts'
import { channel } from './en/channel.ts'
import { channelFields } from './en/channelFields.ts'
import { channelPurposes } from './en/channelPurposes.ts'
import { channels } from './en/channels.ts'
import { data } from './en/data.ts'
import { exampleBanner } from './en/exampleBanner.ts'
import { failures } from './en/failures.ts'
import { findings } from './en/findings.ts'
import { firstRun } from './en/firstRun.ts'
import { formats } from './en/formats.ts'
import { formPanel } from './en/formPanel.ts'
import { handLog } from './en/handLog.ts'
import { history } from './en/history.ts'
import { importPreview } from './en/importPreview.ts'
import { imports } from './en/imports.ts'
import { indexCalculation } from './en/indexCalculation.ts'
import { linkProblems } from './en/linkProblems.ts'
import { map } from './en/map.ts'
import { monday } from './en/monday.ts'
import { pauseReasons } from './en/pauseReasons.ts'
import { pauses } from './en/pauses.ts'
import { planKeeping } from './en/planKeeping.ts'
import { platforms } from './en/platforms.ts'
import { presets } from './en/presets.ts'
import { prioritise } from './en/prioritise.ts'
import { readRegister } from './en/readRegister.ts'
import { recovery } from './en/recovery.ts'
import { register } from './en/register.ts'
import { restore } from './en/restore.ts'
import { reviews } from './en/reviews.ts'
import { rhythm } from './en/rhythm.ts'
import { room } from './en/room.ts'
import { shell } from './en/shell.ts'
import { statuses } from './en/statuses.ts'
import { strategyPanels } from './en/strategyPanels.ts'
import { tableMapping } from './en/tableMapping.ts'
import { tasks } from './en/tasks.ts'
import { units } from './en/units.ts'
import { voting } from './en/voting.ts'
import type { DifferingArguments, Never, SameKeys } from './sameKeys.ts'
import type { sv } from './sv.ts'

/** Every English text, under the same keys as the Swedish. One line a catalogue file. */
export const en = {
  addChannels,
  backup,
  boundaries,
  cadences,
  changes,
  channel,
  channelFields,
  channelPurposes,
  channels,
  data,
  exampleBanner,
  failures,
  findings,
  firstRun,
  formats,
  formPanel,
  handLog,
  history,
  importPreview,
  imports,
  indexCalculation,
  linkProblems,
  map,
  monday,
  pauseReasons,
  pauses,
  planKeeping,
  platforms,
  presets,
  prioritise,
  readRegister,
  recovery,
  register,
  restore,
  reviews,
  rhythm,
  room,
  shell,
  statuses,
  strategyPanels,
  tableMapping,
  tasks,
  units,
  voting,
} as const satisfies SameKeys<typeof sv>

/** Does not compile, and names the message, when the languages do not take the same arguments. */
export type ArgumentsAgree = Never<`differs: ${DifferingArguments<typeof sv, typeof en>}`>
