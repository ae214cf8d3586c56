export const data = {
  title: 'Data and settings',
  leadEmpty:
    'No posts have been read in yet. Begin with an export from Meta Business Suite or a blog’s feed.',
  lead: 'You last read in posts {when}. {count, plural, one {One import is} other {# imports are}} the basis of what you see on Monday.',
  noPlan: {
    title: 'There is no plan here yet',
    text: 'Data and settings belong to a plan. First choose how to begin: empty, with an example or by reading in a file.',
    toDoors: 'To the three ways to begin',
  },
  readIn: {
    title: 'Read in posts',
    drop: 'Drop files here, or anywhere in the window',
    understood:
      'Exports from Meta Business Suite, WordPress and Blogger, archives from X, the feeds of blogs and any table with dates, as csv or Excel. Several files at once are fine.',
    preview: 'You see what they hold before anything is saved. The files never leave the computer.',
    choose: 'Choose files',
    paste: 'Paste text instead',
    pasteLabel: 'A feed, the content of a csv file or lines of dates',
    pasteHint: 'For example “1 March 2026”, or “1/3 The pool opens”.',
    pasteMissing: 'Paste the text first.',
    pasteRead: 'Read the text',
    help: 'How to get an export from Meta Business Suite',
    steps: {
      open: 'Open Meta Business Suite on the computer and choose Insights, then Content.',
      export: 'Choose Export data at the top right.',
      choose:
        'Choose pages or accounts, published posts and a period. A whole year is fine, and several pages can be in one file.',
      download:
        'Generate the file, download it as csv and read it in here without opening it in Excel.',
    },
    zone: 'Meta writes all times in US time. They are converted, and you see it before you confirm.',
  },
  reading: {
    title: 'Reading the files',
    file: 'Reading {name}',
    files: 'Reading {count, plural, other {# files}}',
    progress: '{read} of {total}, {posts, plural, one {one post} other {# posts}} so far',
    calm: 'Nothing has been saved yet. If you cancel, nothing happens.',
    cancel: 'Cancel',
  },
  saved: {
    title:
      '{posts, plural, one {One post has} other {# posts have}} been read in, in {channels, plural, one {one channel} other {# channels}}',
    nothingNew: 'All of it was there already',
    nothingNewText:
      '{known, plural, =0 {Nothing was read in, and no posts have changed.} one {The post in the file has been read in already. Nothing new has been written.} other {All # posts in the file have been read in already. Nothing new has been written.}}',
    nothingLeft: 'Nothing was read in',
    daysOnly: 'No new posts',
    daysOnlyText:
      'The file tells on which days posts are known, or gave new channels. That has been saved.',
    known: '{known, plural, one {One post was there already.} other {# posts were there already.}}',
    added: '{count, plural, one {one new} other {# new}}',
    allChannels: 'Show all {count, plural, other {# channels}}',
    toMonday: 'See Monday',
    undo: 'Undo this import',
    close: 'Close',
  },
  log: {
    title: 'Imports',
    empty: 'Every import will be listed here, so that you can undo it.',
    undoMeaning:
      'When you undo an import its posts leave the channels. Posts that another import also holds stay, and channels that it made go if nothing else belongs to them.',
    posts: '{count, plural, one {one post} other {# posts}}',
    added: '{count, plural, =0 {none new} one {one new} other {# new}}',
    problems: '{count, plural, one {one row unread} other {# rows unread}}',
    noChannels: 'no channel',
    goneChannel: '{name} (deleted)',
    manyChannels: '{count, plural, other {# channels}}',
    files: '{count, plural, other {# files}}',
    undone: 'Undone {when}',
    undo: 'Undo',
    undoOne: 'Undo the import of {when}',
    restore: 'Bring back',
    restoreOne: 'Bring back the import of {when}',
    swept: 'The posts have been deleted. Read the file in again if you want them.',
    example: 'Belongs to Exempelkommun and goes with it.',
    more: 'Show {count, plural, one {one older} other {# older}}',
    wasUndone: 'The import has been undone.',
    wasRestored: 'The import is back.',
    notUndone: 'The import had been undone already.',
    restoreProblems: {
      swept:
        'It could not be brought back, because the posts have been deleted. Read the file in again.',
      overtaken:
        'It could not be brought back, because the same posts have been read in anew or removed since.',
      notUndone: 'The import is no longer undone.',
    },
  },
  ignored: {
    title: 'Accounts that are not ours',
    text: 'You have said that these are not yours. They are left out of every import.',
    takeBack: 'Take back',
    takeBackOne: 'Take back {name}',
  },
  settings: {
    title: 'Whose plan it is',
    text: 'The names stand at the top of the menu. They are saved when you leave the field.',
    organisation: 'Organisation',
    organisationExample: 'for example Social Services',
    municipality: 'Municipality',
    optional: 'may be left empty',
  },
  example: {
    title: 'Exempelkommun',
    text: 'A fictional administration with channels, pauses and posts to look around in. It is laid beside what you have, and one click takes it away.',
    load: 'Add the example',
    loaded:
      'The example is here. If you remove it, its channels, pauses and posts go; what you have made yourself stays.',
    clear: 'Remove the example',
  },
  storage: {
    title: 'Where everything is',
    text: 'The plan, the channels, the pauses and the date, link and beginning of the text of each post are in this browser on this computer. Nothing is sent from here, and the files you read in are not kept.',
    used: 'About {used} is used. The browser promises room for about {quota}.',
    unknown: 'The browser does not say how much room is used.',
    promise: {
      promised:
        'The browser has promised not to clear it of its own accord, not even when the disk is full.',
      refused:
        'The browser will not promise to keep it when the disk is full. Bookmark the page or install it as an app, and ask again. Keep the backup fresh meanwhile.',
      notAsked: 'The browser is asked to keep it when you have added channels or read in posts.',
      needsHttps:
        'The page was opened over http, and then the browser does not promise to keep it when the disk is full. Ask whoever runs the address for https, and keep the backup fresh.',
      unsupported:
        'This browser never promises to keep it when the disk is full. Keep the backup fresh.',
    },
    askAgain: 'Ask the browser again',
    warning:
      'If you clear the browser’s site data, or change computer or browser, it does not come along.',
  },
} as const
