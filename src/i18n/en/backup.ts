import type { SameKeys } from '../sameKeys.ts'
import type { backup as swedish } from '../sv/backup.ts'

export const backup = {
  title: 'Backup',
  why: 'A backup is a single file with everything in the plan: the channels, the pauses and the posts. If the browser is cleared, or you change computer, it is what is left. Put it where the organisation keeps its files.',
  age: {
    never: 'No backup yet',
    made: 'Backup {when}',
    from: 'Backup from {when}',
    old: 'Time for a new one',
    folder: 'The folder for backups must be allowed again',
  },
  last: {
    never: 'No backup has been made yet.',
    written: 'The last was written {when}, and the file is whole.',
    downloaded:
      'The last was put among your downloads {when}. See that it is there: the browser does not tell.',
    restored: 'What is here came out of a backup from {when}.',
    unchanged: 'Nothing has been changed since.',
    old: 'What has been changed since is only here. Make a new one.',
  },
  make: 'Make a backup',
  lock: 'Lock the file with a passphrase',
  lockNeedsHttps:
    'Locking needs an address that begins with https. Without a passphrase it works here too.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least ten characters. Four or five words are safer and easier to remember.',
  repeated: 'The passphrase once more',
  warning:
    'If you forget the passphrase nobody can open the file, and neither can we. Write it down where you will find it.',
  problems: {
    missing: 'Write a passphrase, or do not lock the file.',
    tooShort: 'The passphrase needs at least ten characters.',
    differs: 'It is not the same passphrase as in the field above. Write it once more.',
  },
  choosing: 'Choose in the browser’s window where the file shall lie.',
  writing: 'Writing {name}',
  progress: '{done} of {total, plural, one {one post} other {# posts}}',
  notYet: 'The file is not complete yet. If you cancel there will be no backup.',
  cancel: 'Cancel',
  close: 'Close',
  saved: {
    written: 'The backup has been saved',
    downloaded: 'The backup is ready',
    file: '{name}, {size}, {posts, plural, =0 {without posts} one {one post} other {# posts}}.',
    lookForIt:
      'It is among your downloads. See that it is there, because the browser does not tell.',
  },
  failures: {
    staleVersion:
      'No backup was made, because another tab has a newer version of Uthållig. Reload the page and try again.',
    notRead:
      'No backup was made, because the browser could not read what is stored. Reload the page and try again.',
    changing:
      'No backup was made, because posts came and went all the time. Wait until what is being read in is done and try again.',
    needsHttps:
      'No backup was made, because locking the file needs https. Make one without a passphrase.',
    fileNotWritten:
      'No backup was made, because the file could not be written. See that there is room, or choose another place.',
    stopped: 'No backup was made, because the work came to a halt. Try again.',
    cancelled: 'No backup was made, because the work was cancelled. Try again.',
  },
  folder: {
    title: 'By itself, in a folder',
    offer:
      'Choose a folder, and a backup is put there every day that something has been changed, as long as Uthållig is open. The ten newest stay, and the last of each month. Other files in the folder are never touched.',
    unlocked:
      'They are not locked with a passphrase, so choose a folder that only the right persons can reach.',
    no: 'This browser cannot write into a folder. Chrome and Edge on a computer can. Here you get a reminder when the last backup is older than seven days.',
    needsHttps:
      'Writing into a folder needs an address that begins with https, and Chrome or Edge on a computer. Here you get a reminder when the last backup is older than seven days.',
    choose: 'Choose a folder',
    another: 'Choose another folder',
    stop: 'Stop',
    stopped: 'No more are written. Those in the folder stay.',
    writing: 'Writing a backup into the folder {name} …',
    holds:
      'In the folder {name} there {count, plural, =0 {are no backups from here yet} one {is one backup from here} other {are # backups from here}}.',
    latest: 'The last was written {when}.',
    ask: 'The browser wants you to allow the folder {name} again. Until then nothing is written there.',
    denied:
      'The browser does not let us into the folder {name}. Allow the folder in the browser’s settings for the page, or choose it again.',
    allow: 'Allow the folder',
    problems: {
      gone: 'The folder {name} is not where it was. Connect the disk that it is on, or choose another folder.',
      forbidden: 'The browser did not let us write into the folder {name}. Allow it again.',
      notWritten:
        'The last copy could not be written into the folder {name}. It is tried again in a while; see that there is room.',
    },
  },
} as const satisfies SameKeys<typeof swedish>
