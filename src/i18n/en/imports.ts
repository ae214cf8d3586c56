export const imports = {
  sources: {
    'meta-facebook': 'Facebook from Meta Business Suite',
    'meta-instagram': 'Instagram from Meta Business Suite',
    rss: 'Feed, RSS',
    rdf: 'Feed, RSS 1.0',
    atom: 'Feed, Atom',
    'json-feed': 'Feed, JSON Feed',
    wordpress: 'Export from WordPress',
    blogger: 'Export from Blogger',
    'x-archive': 'Archive from X',
    table: 'Table',
    example: 'Exempelkommun',
  },
  pasted: 'Pasted text',
  refusals: {
    empty: 'The file is empty. Download it again and read it in once more.',
    picture:
      'This is a picture or a film, not a list of posts. Choose the file that the export gave; its name often ends in .csv.',
    spreadsheet:
      'The workbook cannot be read. Download the export again and read in the csv file as it is, without opening it in Excel. A sheet of your own needs a column of dates and is saved as xlsx.',
    zip: 'This is a packed archive. Unpack it and choose the file with posts.',
    encryptedZip:
      'The archive is locked with a password. Unpack it with the password and choose the file with posts.',
    excelRuinedIds:
      'Excel has rounded the ids of the posts, so that the posts cannot be told apart. Export again and read the file in without opening it in Excel.',
    insightsWithoutPosts:
      'The file has figures day by day but no posts. Export from the page Content in Meta Business Suite instead.',
    unknownFormat:
      'The content is not recognised. Choose an export from Meta Business Suite, WordPress or Blogger, an archive from X, or a feed in RSS, Atom or JSON Feed.',
    cutShort:
      'The end of the file is missing. Download it again and wait until the whole file is there before you read it in.',
    tooLarge:
      'Something in the file is larger than in any real export. Export a shorter period at a time and read the files in together.',
    entityBomb:
      'The feed has definitions of its own of the kind that can lock a computer up, and is not read. Ask whoever runs the blog to remove them.',
    badEncoding: 'The text is encoded in UTF-32, which cannot be read. Save the file as UTF-8.',
    cancelled: 'Reading was stopped before the end of the file. Read it in again.',
    unreadable:
      'The file is damaged, or the browser cannot reach it. Check that it is still there, or download it again.',
    needsMapping: 'This is a table with dates, but it does not tell what its columns mean.',
  },
  problems: {
    noDate: 'The time is missing.',
    badDate: 'The time cannot be read, or lies outside 1990–2099.',
    noAccount: 'The row does not say which page or account it belongs to.',
    ruinedId: 'The id has been rounded by a spreadsheet.',
    brokenRow: 'The row has neither an id nor a time.',
    badCount: 'The number of posts is no whole number from 0 to 1,000.',
  },
  failures: {
    staleVersion:
      'Nothing was read in, because another tab has a newer version of Uthållig. Reload the page and read the file in again.',
    full: 'Nothing was read in, because there is no room left. Your choices are still here: free some disk space and try again.',
    notSaved:
      'Nothing was read in, because the browser could not save. Your choices are still here: try again.',
    targetGone:
      'Nothing was read in, because a channel or unit that you chose has been deleted meanwhile. Look over the choices and try again.',
    filesChanged:
      'Nothing was read in, because the file has changed since it was read. Choose it again and your choices will be there.',
    stopped:
      'Nothing was read in, because reading stood still and was ended. Choose the file again and your choices will be there.',
    cancelled:
      'Nothing was read in, because reading was stopped. Choose the file again and your choices will be there.',
  },
  chooseAgain: 'Choose files again',
  drop: {
    title: 'Drop the file to read in posts',
    text: 'Nothing is saved until you have seen what it holds. A backup or a list of channels will do too.',
    instead: 'Drop the file to read it instead',
    insteadText: 'The preview that is open will close. Nothing of it has been saved.',
  },
  span: 'from {from} to {to}',
  spanOfDay: 'on {day}',
} as const
