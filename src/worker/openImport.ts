import type { Database } from '#storage/database.ts'
import { readKnownPosts } from '#storage/knownPosts.ts'
import { readRegister } from '#storage/readRegister.ts'
import { readTableMappings } from '#storage/tableMappings.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type { ImportPreview } from './importPreview.ts'
import type { ImportRequest, ImportTools, OpenedImport } from './openedImport.ts'
import { toProposer } from './proposals.ts'
import { allMappings, readHeld } from './readHeld.ts'
import type { ReadingOptions } from './reading.ts'
import { targetByDecision, targetByProposal } from './targets.ts'
import { toPreview } from './toPreview.ts'

type Watch = Pick<ReadingOptions, 'signal' | 'onProgress'>

/** Reads the files for the first time; null when it was cancelled. */
export async function openImport(
  db: Database,
  request: ImportRequest,
  tools: ImportTools,
  watch: Watch,
): Promise<{ opened: OpenedImport; preview: ImportPreview } | null> {
  const known = await readKnownPosts(db)
  const propose = toProposer(await readRegister(db))
  const remembered = await readTableMappings(db)
  const read = await readHeld(db, request, tools, {
    ...watch,
    known,
    mappings: allMappings(remembered, request),
    targetOf: (account) => targetByProposal(propose(account), account.key),
    groupOf: (accountKey) => accountKey,
  })
  if (!read) return null
  const proposals = new Map(read.reading.accounts.map((account) => [account.key, propose(account)]))
  const targetOf = (accountKey: number) => targetByProposal(proposals.get(accountKey), accountKey)
  return {
    opened: { request, proposals, remembered, ...read, isSpoilt: false },
    preview: await toPreview(read.reading, proposals, targetOf, known),
  }
}

/** The preview as it is with these decisions and what the store holds now. */
export async function previewAgain(
  db: Database,
  { reading, proposals }: OpenedImport,
  decisions: ImportDecisions,
): Promise<ImportPreview> {
  const targetOf = (accountKey: number) => targetByDecision(decisions, accountKey)
  return toPreview(reading, proposals, targetOf, await readKnownPosts(db))
}
