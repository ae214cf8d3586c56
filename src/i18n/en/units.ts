import type { SameKeys } from '../sameKeys.ts'
import type { units as swedish } from '../sv/units.ts'

export const units = {
  title: 'Units',
  add: 'Add a unit',
  none: 'No units yet. They are created as you add channels, or here.',
  kinds: {
    administration: 'Administration',
    department: 'Department',
    unit: 'Unit',
    outside: 'Outside party',
  },
  channels: '{count, plural, =0 {no channels} one {one channel} other {# channels}}',
  showAll: 'Show all {count, number} units',
  newTitle: 'New unit',
  name: 'Name',
  nameMissing: 'Write what the unit is called.',
  sameName: 'There is a unit of that name already.',
  kind: 'Kind',
  parent: 'Part of',
  place: 'Place',
  contactRole: 'Contact',
  contactRoleHint: 'A role, not a person: Head of unit, for instance.',
  closeToClients: 'Meets those the unit is there for',
  closeToClientsHint: 'Those who write best are often those who meet the target group every day.',
  optional: 'may be left empty',
  owns: 'Channels',
  remove: 'Delete the unit',
  removeHint:
    '{count, plural, one {If the unit is deleted, the channel stays, without that owner.} other {If the unit is deleted, the channels stay, without that owner.}}',
} as const satisfies SameKeys<typeof swedish>
