import type { SameKeys } from '../sameKeys.ts'
import type { register as swedish } from '../sv/register.ts'

export const register = {
  searchHint: 'Name, unit or platform',
  filters: 'Filters',
  filtersOn: '{count, plural, one {Filters, one set} other {Filters, # set}}',
  all: {
    platform: 'All platforms',
    unit: 'All units',
    status: 'All statuses',
    mode: 'All modes',
    lifecycle: 'All but closed ones',
  },
  withoutUnit: 'No owning unit',
  everyLifecycle: 'All, closed ones too',
  grouping: 'Group',
  groupings: { list: 'List', unit: 'By unit', platform: 'By platform' },
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  counts:
    '{count, plural, one {one channel} other {# channels}}{support, plural, =0 {} one {, one needs support} other {, # need support}}',
  found: 'Showing {shown} of {count, plural, one {one channel} other {# channels}}.',
  clear: 'Clear filters',
  none: {
    title: 'No channel matches',
    text: 'The search and the filters leave no channel. Clear them, or search for something else.',
  },
  keysHint: 'The arrow keys up and down go from row to row. With Shift, the selection follows.',
  select: 'Select {name}',
  selectAll: 'Select all shown',
  selectAllIn: 'Select all in {title}',
  bulk: {
    selected: '{count, plural, one {One channel selected.} other {# channels selected.}}',
    unseen:
      '{count, plural, one {One of them is not shown now.} other {# of them are not shown now.}}',
    acts: 'Change the selected channels',
    act: {
      cadence: 'Change cadence',
      owners: 'Change unit',
      lifecycle: 'Change stage',
      pause: 'Register a pause',
    },
    deselect: 'Deselect',
    title: {
      cadence: '{count, plural, one {Cadence of one channel} other {Cadence of # channels}}',
      owners: '{count, plural, one {Unit of one channel} other {Unit of # channels}}',
      lifecycle: '{count, plural, one {Stage of one channel} other {Stage of # channels}}',
    },
    save: '{count, plural, one {Change one channel} other {Change # channels}}',
    targets: 'For {names}.',
    others: '{count} more',
    watching:
      '{count, plural, one {One of the selected only monitors, and gets no cadence.} other {# of the selected only monitor, and get no cadence.}}',
    ownersMissing: 'Choose at least one unit.',
    manner: 'Those who own the channels today',
    manners: { replace: 'Are replaced', add: 'Remain owners' },
    restingHint:
      'A resting channel always has a pause. Register it for the same channels, otherwise the days count.',
  },
} as const satisfies SameKeys<typeof swedish>
