import { addChannels } from './sv/addChannels.ts'
import { backup } from './sv/backup.ts'
import { boundaries } from './sv/boundaries.ts'
import { cadences } from './sv/cadences.ts'
import { changes } from './sv/changes.ts'
import { channel } from './sv/channel.ts'
import { channelFields } from './sv/channelFields.ts'
import { channelPurposes } from './sv/channelPurposes.ts'
import { channels } from './sv/channels.ts'
import { data } from './sv/data.ts'
import { exampleBanner } from './sv/exampleBanner.ts'
import { failures } from './sv/failures.ts'
import { findings } from './sv/findings.ts'
import { firstRun } from './sv/firstRun.ts'
import { formats } from './sv/formats.ts'
import { formPanel } from './sv/formPanel.ts'
import { handLog } from './sv/handLog.ts'
import { history } from './sv/history.ts'
import { importPreview } from './sv/importPreview.ts'
import { imports } from './sv/imports.ts'
import { indexCalculation } from './sv/indexCalculation.ts'
import { linkProblems } from './sv/linkProblems.ts'
import { map } from './sv/map.ts'
import { monday } from './sv/monday.ts'
import { pauseReasons } from './sv/pauseReasons.ts'
import { pauses } from './sv/pauses.ts'
import { planKeeping } from './sv/planKeeping.ts'
import { platforms } from './sv/platforms.ts'
import { presets } from './sv/presets.ts'
import { prioritise } from './sv/prioritise.ts'
import { readRegister } from './sv/readRegister.ts'
import { recovery } from './sv/recovery.ts'
import { register } from './sv/register.ts'
import { restore } from './sv/restore.ts'
import { reviews } from './sv/reviews.ts'
import { rhythm } from './sv/rhythm.ts'
import { room } from './sv/room.ts'
import { shell } from './sv/shell.ts'
import { statuses } from './sv/statuses.ts'
import { strategyPanels } from './sv/strategyPanels.ts'
import { tableMapping } from './sv/tableMapping.ts'
import { tasks } from './sv/tasks.ts'
import { units } from './sv/units.ts'
import { voting } from './sv/voting.ts'

/** Every Swedish text, by subject: the source of keys. One line a catalogue file. */
export const sv = {
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
} as const
