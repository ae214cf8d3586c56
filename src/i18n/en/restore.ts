import type { SameKeys } from '../sameKeys.ts'
import type { restore as swedish } from '../sv/restore.ts'

export const restore = {
  title: 'Restore',
  text: 'With a backup you get everything back as it was when it was made. You see what it holds and what it replaces before anything happens. You can also drop the file anywhere in the window.',
  open: 'Restore a backup',
  another: 'Choose another file',
  cancel: 'Cancel',
  checking: {
    title: 'Checking the backup',
    file: 'Reading {name}',
    calm: 'The whole file is read through. What is here is untouched.',
  },
  progress: '{done} of {total}',
  locked: {
    title: 'The backup is locked',
    lead: '{name} is locked with a passphrase.',
    passphrase: 'Passphrase',
    missing: 'Write the passphrase that the file was locked with.',
    wrong:
      'That is not the passphrase that the file was locked with. Write it again, and mind small and capital letters.',
    unlock: 'Unlock',
  },
  preview: {
    title: 'Shall the backup replace everything?',
    titleEmpty: 'Shall the backup be restored?',
    lead: '{name} was made {when}. The file is whole and can be restored.',
    caption: 'What the backup holds, and what it replaces',
    what: 'What',
    holds: 'In the backup',
    replaces: 'Here now, replaced',
    organisation: 'Organisation',
    noName: 'without a name',
    channels: 'Channels',
    imports: 'Imports',
    posts: 'Posts',
    nothingHere: 'There is nothing here that could be lost.',
    gone: 'Everything that is here now goes, and that cannot be undone.',
    backupNever: 'There is no backup of it.',
    backupOld: 'The last backup of it is from {when}, and it has been changed since.',
    backupFresh: 'All of it is in the backup from {when}.',
    first: 'First make a backup of what is here',
    confirm: 'Replace everything with the backup',
    confirmEmpty: 'Restore the backup',
  },
  restoring: {
    title: 'Restoring the backup',
    file: 'Writing {name}',
    calm: 'Everything is exchanged in a single step when it is ready. If you cancel before, all is as it was.',
  },
  restored: {
    title: 'The backup has been restored',
    lead: 'Everything is as it was {when}: {channels, plural, =0 {no channels} one {one channel} other {# channels}} and {posts, plural, =0 {no posts} one {one post} other {# posts}}.',
    toMonday: 'See Monday',
    close: 'To data and settings',
  },
  failed: {
    title: 'The backup was not restored',
    untouched: 'What is here is untouched.',
    again: 'Check the file again',
    close: 'Close',
  },
  failures: {
    notABackup: '{name} is no backup from Uthållig. Choose a file whose name ends in .uthallig.',
    newer:
      '{name} was written by a newer version of Uthållig than this. Reload the page to fetch the newest, and try again.',
    truncated:
      'The end of {name} is missing. Copy or download the file once more and let it finish.',
    damaged:
      'Something in {name} is not as it was written: the file is damaged or has been edited. Fetch it anew from where it came, or choose an older backup.',
    needsHttps:
      '{name} is locked with a passphrase, which can only be unlocked at an address that begins with https. Ask whoever runs the address for it.',
    tooLarge:
      'Something in {name} is larger than the browser’s memory. Restore it on a computer with more memory.',
    unreadable:
      'The browser cannot reach {name}. The file may have been moved or changed: choose it again.',
    needsPassphrase: '{name} is locked with a passphrase. Choose the file again and write it.',
    wrongPassphrase:
      'That is not the passphrase that {name} was locked with. Choose the file again and write the right one.',
    staleVersion: 'Another tab has a newer version of Uthållig. Reload the page and try again.',
    full: 'There is no room for {name} beside what is here already. Free some room on the disk and try again.',
    notSaved: 'The browser could not save. Restart it and try again.',
    changedSince:
      'Something has been changed here since you saw what would be replaced. Check the file again and have a look.',
    fileChanged: '{name} has been changed since it was checked. Check it again.',
    stopped: 'The work came to a halt and was ended. Try again.',
    cancelled: 'The work was cancelled. Try again.',
  },
} as const satisfies SameKeys<typeof swedish>
