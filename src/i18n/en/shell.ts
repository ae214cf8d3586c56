import type { SameKeys } from '../sameKeys.ts'
import type { shell as swedish } from '../sv/shell.ts'

export const shell = {
  brand: 'Uthållig',
  skip: 'Skip to the content',
  navigation: 'Screens',
  basis: 'Groundwork',
  staysHere: 'Everything stays in your browser',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  title: '{screen} – Uthållig',
  loading: 'Fetching …',
  screens: {
    monday: 'Monday',
    map: 'Map',
    prioritise: 'Prioritise',
    boundaries: 'Boundaries',
    channels: 'Channels',
    data: 'Data and settings',
  },
  waiting: {
    boundaries: '{count, plural, one {one thing to look up at} other {# things to look up at}}',
    channels: '{count, plural, one {one channel needs support} other {# channels need support}}',
  },
  language: 'Language',
  languages: { sv: 'Svenska', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  saved: 'Saved: {change}.',
  undone: 'Undone: {change}.',
  redone: 'Done again: {change}.',
  changeOf: '{kind}, {subject}',
  undo: 'Undo',
  redo: 'Redo',
  messages: 'Messages, reached by F6',
  closeMessage: 'Close the message',
  update: {
    text: 'There is a new version of Uthållig. Save what you are doing, and then update.',
    take: 'Update',
  },
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
} as const satisfies SameKeys<typeof swedish>
