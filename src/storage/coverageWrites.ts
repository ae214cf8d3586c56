import type { Coverage } from '#domain/coverage.ts'
import { coverageDraftSchema, type CoverageDraft } from '#domain/coverageDraft.ts'
import type { Database } from './database.ts'
import { markDeleted } from './markDeleted.ts'
import { recordChange } from './recordChange.ts'
import { newRecord, type Stamp } from './stamp.ts'
import type { Invalid, LinkGone, Missing, Written } from './written.ts'
import { invalid, linkGone, missing } from './written.ts'

/** The user knows these days of a channel: what has not been read in was not published. */
export async function stateCoverage(
  db: Database,
  stamp: Stamp,
  draft: CoverageDraft,
): Promise<Written<Coverage, Invalid | LinkGone>> {
  const parsed = coverageDraftSchema.safeParse(draft)
  if (!parsed.success) return invalid(parsed.error)
  const coverage: Coverage = { ...newRecord(stamp), ...parsed.data, origin: 'stated' }
  return recordChange<Coverage, LinkGone>(
    db,
    { kind: 'stateCoverage', now: stamp.now, tables: ['coverage'], alsoUses: ['channels'] },
    async (change) => {
      const channel = await db.channels.get(coverage.channelId)
      if (!channel || channel.deletedAt) return linkGone(coverage.channelId)
      await change.put('coverage', coverage)
      return { ok: true, subject: channel.name, value: coverage }
    },
  )
}

/**
 * Takes back that the user knew a range. One that an import brought goes with its import only, and
 * counts as missing here.
 */
export async function removeCoverage(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<Written<Coverage, Missing>> {
  return recordChange(
    db,
    { kind: 'removeCoverage', now: stamp.now, tables: ['coverage'], alsoUses: ['channels'] },
    async (change) => {
      const coverage = await db.coverage.get(id)
      if (!coverage || coverage.deletedAt || coverage.origin === 'import') return missing
      const channel = await db.channels.get(coverage.channelId)
      await markDeleted([coverage], stamp, (row) => change.put('coverage', row))
      return { ok: true, subject: channel?.name ?? '', value: coverage }
    },
  )
}
