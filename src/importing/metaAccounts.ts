import { hashOfBytes } from './bytesHash.ts'
import { cellOf, type MetaColumns } from './metaColumns.ts'
import { toNameText } from './plainText.ts'
import { maxSourceIdLength, type PostSink } from './reading.ts'

/** The accounts of one Meta export, each registered with the sink when it is first met. */
export type MetaAccounts = {
  /** The id of the page or account that a row belongs to, or empty. */
  readonly idOf: (cells: readonly string[], columns: MetaColumns) => string
  /** The account's number in the sink; null when the row names none. */
  readonly numberOf: (
    id: string,
    cells: readonly string[],
    columns: MetaColumns,
    permalink: string,
  ) => number | null
  /**
   * The number of an account whose rows tell no more about it than its id, by that id in ASCII; -1 when
   * `numberOf` must be asked.
   */
  readonly settled: (bytes: Uint8Array, from: number, to: number) => number
  /** Counts a row that `idOf` was not asked about, by what its id is of. */
  readonly countRow: (isPage: boolean) => void
  /** Instagram when more rows fill its columns than fill those of pages. */
  readonly source: () => 'meta-facebook' | 'meta-instagram'
}

/** Permalinks of an account that are tried for its handle: those of reels and numbers have none. */
const triedPermalinks = 20

type Known = { readonly number: number; permalinksLeft: number }

/** No accounts yet. An account without an id goes by its name; the first name of an id stays. */
export function makeMetaAccounts(sink: PostSink): MetaAccounts {
  const byId = new Map<string, Known>()
  const byName = new Map<string, Known>()
  const settled = makeSettled(byId)
  let pageRows = 0
  let accountRows = 0

  return {
    settled,
    countRow(isPage) {
      if (isPage) pageRows++
      else accountRows++
    },
    idOf(cells, columns) {
      const pageId = cellOf(cells, columns.pageId)
      if (pageId !== '') {
        pageRows++
        return pageId
      }
      const accountId = cellOf(cells, columns.accountId)
      if (cellOf(cells, columns.pageName) !== '') pageRows++
      else if (accountId !== '' || cellOf(cells, columns.handle) !== '') accountRows++
      return accountId
    },
    numberOf(id, cells, columns, permalink) {
      const hasId = id !== '' && id.length <= maxSourceIdLength
      const ofId = hasId ? byId.get(id) : undefined
      if (ofId?.permalinksLeft === 0) return ofId.number
      const writtenHandle = toNameText(cellOf(cells, columns.handle)).replace(/^@/, '')
      const writtenName =
        cellOf(cells, columns.pageName) || cellOf(cells, columns.accountName) || writtenHandle
      const name = toNameText(writtenName)
      if (!hasId && name === '') return null
      const known = ofId ?? (hasId ? undefined : byName.get(name))
      const handle = writtenHandle || handleOfPermalink(permalink)
      if (known) known.permalinksLeft = Math.max(0, known.permalinksLeft - 1)
      if (known && handle === '') return known.number
      const number = sink.account({ ids: hasId ? [id] : [], name, handle, url: '' })
      const account = { number, permalinksLeft: handle === '' ? triedPermalinks : 0 }
      if (hasId) byId.set(id, account)
      else byName.set(name, account)
      return number
    },
    source: () => (accountRows > pageRows ? 'meta-instagram' : 'meta-facebook'),
  }
}

type Settled = { readonly id: Uint8Array; readonly number: number }

/** Finds the accounts of `byId` that are settled by the bytes of their ids, without a string for each row. */
function makeSettled(byId: ReadonlyMap<string, Known>): MetaAccounts['settled'] {
  const found = new Map<number, Settled[]>()
  const decoder = new TextDecoder()
  return (bytes, from, to) => {
    const hash = hashOfBytes(bytes, from, to)
    const same = found.get(hash)
    if (same) for (const { id, number } of same) if (isSame(id, bytes, from, to)) return number
    const id = bytes.slice(from, to)
    const known = byId.get(decoder.decode(id))
    if (known?.permalinksLeft !== 0) return -1
    const { number } = known
    if (same) same.push({ id, number })
    else found.set(hash, [{ id, number }])
    return number
  }
}

function isSame(id: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (id.length !== to - from) return false
  for (let at = 0; at < id.length; at++) if (id[at] !== bytes[from + at]) return false
  return true
}

/** `https://www.facebook.com/exempelkommun/posts/…` → `exempelkommun`; empty for numbers and reels. */
function handleOfPermalink(permalink: string): string {
  const parts =
    /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/([\w.]{3,80})\/(?:posts|videos|photos)\//i.exec(
      permalink,
    )
  const handle = parts?.[1] ?? ''
  return /^\d+$/.test(handle) ? '' : handle
}
