import type { SameKeys } from '../sameKeys.ts'
import type { recovery as swedish } from '../sv/recovery.ts'

export const recovery = {
  kinds: {
    gone: {
      title: 'What was here is gone',
      lead: 'The browser’s storage is empty. Site data may have been cleared, by somebody or by the browser itself when it needed room.',
    },
    thrownAway: {
      title: 'The browser has thrown away what was here',
      lead: 'It could not read what was stored, discarded it and began again with an empty storage.',
    },
    partial: {
      title: 'Some of what was here is missing',
      lead: 'The browser has lost something that was stored. What is missing stands below.',
    },
    behind: {
      title: 'The latest is missing',
      lead: 'What lies in the browser is older than what you last saved: the last changes are not there any more.',
    },
    damaged: {
      title: 'Some of what is stored is damaged',
      lead: 'All that is stored has been read through, and some of it is not as it was written.',
    },
  },
  held: 'There were {channels, plural, =0 {no channels} one {one channel} other {# channels}} and {posts, plural, =0 {no posts} one {one post} other {# posts}}.',
  safe: {
    gone: 'Backups outside the browser are untouched. Nothing is written here until you have chosen.',
    left: 'What is left is untouched, and nothing is changed until you have chosen. Backups outside the browser are not affected.',
  },
  facts: {
    caption: 'What is missing',
    damaged: 'What is damaged',
    what: 'What',
    expected: 'Should be there',
    found: 'Is there',
    changed: 'The content has been changed by something other than Uthållig in: {names}.',
    posts:
      'Of {expected, plural, one {one post} other {# posts}} in {imports, plural, one {one import} other {# imports}} {found, plural, =0 {none is} one {# is} other {# are}} left.',
    index:
      '{expected, plural, one {One post} other {# posts}} in {imports, plural, one {one import} other {# imports}} are still there, but not all that they are found by.',
    readAgain:
      'If you have the files that they came from you can go on, undo the import under Data and settings and read the files in again.',
  },
  words: {
    plan: 'Facts about the plan',
    units: 'Units',
    channels: 'Channels',
    pauses: 'Pauses',
    coverage: 'Days that are known',
    logged: 'Logged posts',
    imports: 'Imports',
    removedPosts: 'Removed posts',
    rest: 'Links and the rest',
  },
  restore: {
    title: 'Restore a backup',
    named: 'The last that we know of was made {when} and is called {name}.',
    known: 'The last that we know of was made {when}. The file’s name ends in .uthallig.',
    noneKnown:
      'We know of none. But a file whose name ends in .uthallig, among your downloads or where the organisation keeps its files, is a backup.',
    calm: 'You see what the file holds before anything happens.',
  },
  keep: {
    title: 'Keep what is left',
    text: 'Make a backup of what is here before you choose. Then no more is lost, whatever you choose.',
  },
  goOn: {
    title: 'Go on with what is left',
    text: 'You work on without what is missing, and are not reminded of it again.',
    act: 'Go on',
  },
  beginAgain: {
    title: 'Begin again',
    text: 'If you have no backup you can begin again with an empty plan.',
    act: 'Begin again',
  },
  notice: {
    title: 'Some of what is stored is damaged',
    text: 'Something has happened in the browser’s storage. See what it is and what you can do.',
    show: 'See what is damaged',
  },
  clock: {
    title: 'Is the computer’s clock right? It says {today}.',
    behind:
      'Uthållig was last used {lastUse}, by the same clock. If it is wrong all weeks are wrong: set it right.',
    ahead:
      'Uthållig was last used {lastUse}, and that is long ago. If the clock is wrong all weeks are wrong: set it right.',
    isRight: 'It is right',
  },
} as const satisfies SameKeys<typeof swedish>
