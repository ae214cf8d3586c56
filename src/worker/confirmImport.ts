import type { Database } from '#storage/database.ts'
import { flipImport } from '#storage/flipImport.ts'
import { inBatches } from '#storage/importBatches.ts'
import { emptyRows, type ImportRows } from '#storage/importRows.ts'
import { readKnownPosts } from '#storage/knownPosts.ts'
import { readRegister } from '#storage/readRegister.ts'
import { StagingWriter } from '#storage/stagingWriter.ts'
import type { Stamp } from '#storage/stamp.ts'
import { sweepImport } from '#storage/sweepImports.ts'
import { toCurrentDecisions } from './currentDecisions.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type { ConfirmOutcome } from './importOutcome.ts'
import { toImportPlan, type ImportPlan } from './importPlan.ts'
import type { ImportTools, OpenedImport } from './openedImport.ts'
import { readAgain } from './readHeld.ts'
import { toStagingEntry } from './reading.ts'
import { toRemembered } from './rememberedMappings.ts'
import { toStockholmDate } from './stockholmDate.ts'
import { isWrittenOtherwise, targetByDecision } from './targets.ts'

/**
 * Writes an import as the user decided, all or nothing. What is new is judged by what the store holds
 * at the very moment of writing: two tabs that confirm the same file at once bring its posts once.
 */
export async function confirmImport(
  db: Database,
  opened: OpenedImport,
  decisions: ImportDecisions,
  tools: ImportTools,
  now: string,
): Promise<ConfirmOutcome> {
  const stamp: Stamp = { now, newId: tools.newId }
  const { startedAt } = opened.request
  for (;;) {
    const known = await readKnownPosts(db)
    // Later than the posts: a channel that has come with them is seen here, or the flip fails.
    const register = await readRegister(db)
    const current = toCurrentDecisions(decisions, opened, register)
    const targetOf = (accountKey: number) => targetByDecision(current, accountKey)
    if (await mustReadAgain(db, opened, targetOf, known))
      if (!(await readAgain(db, opened, tools, targetOf, known)))
        return { ok: false, failure: 'filesChanged' }
    const { reading } = opened
    const plan = await toImportPlan({
      reading,
      decisions: current,
      register,
      known,
      startedAt,
      today: toStockholmDate(startedAt),
      stamp,
      mappings: toRemembered(opened),
    })
    if (!plan.flip) return { ok: true, result: plan.result }
    opened.isSpoilt = true
    const written = await stageRest(db, opened, plan.rows)
    const problem = await flipImport(db, { ...plan.flip, ...written }, known.basis)
    if (problem === null) return { ok: true, result: plan.result }
    if (problem === 'targetGone') return { ok: false, failure: 'targetGone' }
  }
}

/** True when what was written before this moment is for other decisions, or gone. */
async function mustReadAgain(
  db: Database,
  opened: OpenedImport,
  ...judgedBy: [Parameters<typeof isWrittenOtherwise>[1], Parameters<typeof isWrittenOtherwise>[2]]
): Promise<boolean> {
  const { reading, isSpoilt } = opened
  if (isSpoilt) {
    await sweepImport(db, reading.importId)
    opened.isSpoilt = false
    if (reading.isStaged) return true
  }
  return isWrittenOtherwise(reading, ...judgedBy)
}

/** Stages what one transaction should not carry; gives what the flip is to write itself. */
async function stageRest(
  db: Database,
  { reading, request }: OpenedImport,
  rows: ImportPlan['rows'],
): Promise<{ staged: boolean; rows: ImportRows }> {
  const batches = inBatches(rows)
  const first = (await batches.next()).value ?? emptyRows()
  const second = await batches.next()
  if (!reading.isStaged && second.done) return { staged: false, rows: first }
  const entry = reading.isStaged ? null : toStagingEntry(reading.importId, request.startedAt)
  const writer = new StagingWriter(db, entry)
  writer.write(first)
  if (!second.done) writer.write(second.value)
  for await (const batch of batches) {
    await writer.room()
    writer.write(batch)
  }
  await writer.finish()
  return { staged: true, rows: emptyRows() }
}
