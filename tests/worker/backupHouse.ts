import type { ImportEntry } from '#domain/importLog.ts'
import type { Locks } from '#storage/importLock.ts'
import { lastBackupKey } from '#storage/lastBackup.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import { backupJobs } from '#worker/backupJobs.ts'
import type { RestorePreview } from '#worker/backupOutcome.ts'
import type { MakeDatabase } from '#worker/withDatabase.ts'
import { allRows } from '../storage/testDatabase.ts'
import type { TestHouse } from './testSession.ts'

type JobTools = { readonly makeDatabase?: MakeDatabase; readonly locks?: Locks }

/** Backup and restore in a house, as the worker does them. */
export function jobsIn(house: TestHouse, tools: JobTools = {}): BackupApi {
  const { makeDatabase = house.makeDatabase, locks = null } = tools
  // Every house counts its ids from one; those of two houses must not be alike.
  return backupJobs(makeDatabase, { newId: () => `restored-${house.newId()}`, locks })
}

const silent = () => undefined

/** The bytes of a backup of the house. */
export async function backupOf(house: TestHouse, passphrase: string | null = null): Promise<Blob> {
  const outcome = await jobsIn(house).save(null, passphrase, house.now(), silent)
  if (!outcome.ok || !outcome.blob) throw new Error(outcome.ok ? 'no file' : outcome.failure)
  return outcome.blob
}

export async function previewOf(house: TestHouse, file: Blob): Promise<RestorePreview> {
  const outcome = await jobsIn(house).check(file, null, silent)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.preview
}

/** Puts the backup in place of what the house has. */
export async function restoreInto(house: TestHouse, file: Blob): Promise<void> {
  const { checked } = await previewOf(house, file)
  const outcome = await jobsIn(house).restore(file, null, checked, house.now(), silent)
  if (!outcome.ok) throw new Error(outcome.failure)
}

/**
 * What a house holds, as far as a backup must keep it: the ids of imports by their order, without
 * posts that nobody can see any more and without what the user can take back.
 */
export async function contentOf(house: Pick<TestHouse, 'db'>): Promise<Record<string, unknown[]>> {
  const entries = await house.db.imports.toArray()
  const kept = entries.filter(isKept)
  const places = new Map(kept.map(({ id }, place) => [id, `import ${place}`]))
  const dead = new Set(kept.filter(({ state }) => state !== 'live').map(({ id }) => id))
  const rows = await allRows(house.db)
  rows['imports'] = kept.map((row) => (row.state === 'live' ? row : { ...row, swept: 'wholly' }))
  for (const table of ['segments', 'times', 'hashes', 'claims'])
    rows[table] = (rows[table] ?? []).filter(
      (row) => places.has(importIdOf(row)) && !dead.has(importIdOf(row)),
    )
  rows['meta'] = await house.db.meta.filter(({ key }) => key !== lastBackupKey).toArray()
  delete rows['changes']
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [table, list.map((row) => renamed(row, places))]),
  )
}

function isKept({ state, confirmedAt, carried }: ImportEntry): boolean {
  return state === 'live' || (state === 'removed' && confirmedAt !== undefined && !carried)
}

function importIdOf(row: unknown): string {
  const hasId = typeof row === 'object' && row !== null && 'importId' in row
  return hasId && typeof row.importId === 'string' ? row.importId : ''
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]))
}
