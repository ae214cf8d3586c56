import type { Database } from '#storage/database.ts'
import { holdImport, type Release } from '#storage/importLock.ts'
import type { KnownPosts } from '#storage/knownPosts.ts'
import { sweepImport } from '#storage/sweepImports.ts'
import type { FilePreview } from './importPreview.ts'
import type { ImportRequest, ImportTools, OpenedImport, TableMappings } from './openedImport.ts'
import { readTogether, type Reading, type ReadingOptions } from './reading.ts'
import type { Target } from './shares.ts'
import { toStockholmDate } from './stockholmDate.ts'
import { groupByTarget } from './targets.ts'

/**
 * Reads the files under an id of their own, which no other tab sweeps until the lock is let go. Null
 * when it was cancelled.
 */
export async function readHeld(
  db: Database,
  { files, startedAt, timeZone }: ImportRequest,
  { reader, newId, locks, arena }: ImportTools,
  options: Pick<
    ReadingOptions,
    'known' | 'mappings' | 'targetOf' | 'groupOf' | 'signal' | 'onProgress'
  >,
): Promise<{ reading: Reading; release: Release } | null> {
  const importId = newId()
  const release = await holdImport(locks, importId)
  const today = toStockholmDate(startedAt)
  try {
    const place = { db, reader, arena, importId, startedAt, today, timeZone }
    const reading = await readTogether(files, { ...place, ...options })
    if (reading) return { reading, release }
  } catch (error) {
    release()
    throw error
  }
  release()
  return null
}

/**
 * Reads the same files once more for channels that are decided, in place of what was read before.
 * False when they are no longer what they were; then nothing of the import is left.
 */
export async function readAgain(
  db: Database,
  opened: OpenedImport,
  tools: ImportTools,
  targetOf: (accountKey: number) => Target,
  known: KnownPosts,
): Promise<boolean> {
  const before = opened.reading
  opened.isSpoilt = true
  await sweepImport(db, before.importId)
  opened.release()
  const keys = before.accounts.map(({ key }) => key)
  const read = await readHeld(db, opened.request, tools, {
    known,
    mappings: allMappings(opened.remembered, opened.request),
    targetOf: ({ key }) => targetOf(key),
    groupOf: groupByTarget(keys, targetOf),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  if (!read) return false
  opened.reading = read.reading
  opened.release = read.release
  opened.isSpoilt = false
  return isSameFiles(before.files, read.reading.files)
}

/** What is said for these files, before what was remembered. */
export function allMappings(
  remembered: TableMappings,
  { mappings }: Pick<ImportRequest, 'mappings'>,
): TableMappings {
  return new Map([...remembered, ...mappings])
}

function isSameFiles(before: readonly FilePreview[], now: readonly FilePreview[]): boolean {
  return before.every(({ outcome }, place) => {
    const other = now[place]?.outcome
    return outcome.ok ? other?.ok === true && other.rows === outcome.rows : other?.ok === false
  })
}
