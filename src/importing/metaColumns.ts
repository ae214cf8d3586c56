import { trimmed } from './trimmed.ts'

/**
 * What a column of a Meta Business Suite export is for, and the names it goes by. One export holds
 * names of both languages side by side, and a row fills one of them. Source: exports of Facebook pages
 * and Instagram accounts in Swedish and English.
 */
const columnNames = {
  postId: ['post id', 'publicerings-id', 'inläggs-id', 'video asset id'],
  pageId: ['page id', 'sid-id'],
  pageName: ['page name', 'sidnamn'],
  accountId: ['account id', 'konto-id'],
  accountName: ['account name', 'kontonamn'],
  handle: ['account username', 'kontots användarnamn'],
  title: ['title', 'titel'],
  description: ['description', 'beskrivning'],
  time: ['publish time', 'publiceringstid'],
  permalink: ['permalink', 'permalänk'],
  isShare: ['is share', 'delat'],
} as const satisfies Record<string, readonly string[]>

type MetaColumn = keyof typeof columnNames

/** Per purpose the places of all columns that serve it, in order; empty when the file has none. */
export type MetaColumns = Readonly<Record<MetaColumn, readonly number[]>>

/**
 * The columns of a header row, or null when the row is no header of a file of posts: that takes a
 * column of post ids and one of times. Duplicate names are columns too.
 */
export function toMetaColumns(header: readonly string[]): MetaColumns | null {
  const places = new Map<string, number[]>()
  header.forEach((cell, place) => {
    const name = foldedName(cell)
    const known = places.get(name)
    if (known) known.push(place)
    else places.set(name, [place])
  })
  const placesOf = (column: MetaColumn) =>
    columnNames[column].flatMap((name) => places.get(name) ?? [])
  const columns: MetaColumns = {
    postId: placesOf('postId'),
    pageId: placesOf('pageId'),
    pageName: placesOf('pageName'),
    accountId: placesOf('accountId'),
    accountName: placesOf('accountName'),
    handle: placesOf('handle'),
    title: placesOf('title'),
    description: placesOf('description'),
    time: placesOf('time'),
    permalink: placesOf('permalink'),
    isShare: placesOf('isShare'),
  }
  return columns.postId.length > 0 && columns.time.length > 0 ? columns : null
}

/** The first cell of a row, in the order of the places, that holds anything; trimmed, or empty. */
export function cellOf(row: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    const cell = row[place]
    if (cell === undefined || cell === '') continue
    const content = trimmed(cell)
    if (content !== '') return content
  }
  return ''
}

function foldedName(cell: string): string {
  return cell
    .replace(/[\ufeff\u200b]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .toLowerCase()
}
