import type { SameKeys } from '../sameKeys.ts'
import type { channels as swedish } from '../sv/channels.ts'

export const channels = {
  title: 'Channels',
  lead: '{count, plural, one {One channel} other {# channels}} in the register, at {units, plural, one {one unit} other {# units}}.',
  leadNoUnits: '{count, plural, one {One channel} other {# channels}} in the register.',
  leadUnowned: '{count, plural, one {One channel has no owner.} other {# channels have no owner.}}',
  leadClosed: '{count, plural, one {One channel is closed.} other {# channels are closed.}}',
  add: 'Add channels',
  readIn: 'Read in a list',
  addPause: 'Register a pause',
  register: 'Channel register',
  tableCaption: 'All channels in the register',
  columns: {
    name: 'Channel',
    platform: 'Platform',
    units: 'Unit',
    cadence: 'Cadence',
    status: 'Status',
    verified: 'Confirmed',
  },
  monitors: 'monitors',
  noUnit: 'missing',
  noOwner: 'no owning unit',
  neverVerified: 'never',
  under: 'under {name}',
  search: 'Find a channel',
  empty: {
    title: 'Add the first channel',
    text: 'Paste links to pages, accounts and blogs. Platform and name are recognised; you say who owns them and how often you mean to post.',
  },
} as const satisfies SameKeys<typeof swedish>
