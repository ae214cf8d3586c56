import type { SameKeys } from '../sameKeys.ts'
import type { history as swedish } from '../sv/history.ts'

export const history = {
  title: 'Changes',
  empty: 'What you change will stand here, so that you can undo it.',
  meaning: 'Each change can be undone as long as nothing later has touched the same data.',
  undone: '{when}, undone',
  undo: 'Undo',
  undoOne: 'Undo {change}',
  redo: 'Redo',
  redoOne: 'Redo {change}',
  more: 'Show older changes',
  deleted: {
    title: 'Removed, and can be brought back ({count})',
    meaning: 'Channels, units and pauses can be brought back however long ago it was.',
    kinds: {
      channels: 'Channel, removed {when}',
      units: 'Unit, removed {when}',
      pauses: 'Pause, removed {when}',
    },
    pause: 'Pause for {reason}, {dates}',
    bringBack: 'Bring back',
    bringBackOne: 'Bring back {name}',
    more: 'Show {count, plural, one {one older} other {# older}}',
  },
} as const satisfies SameKeys<typeof swedish>
