import type { AccountDecision, ImportDecisions } from '#worker/importDecisions.ts'
import type { ImportPreview, Proposal } from '#worker/importPreview.ts'
import { createImportClient } from '#worker/importClient.ts'
import { startImportWorker } from '#worker/startWorker.ts'
import { chosenFile } from './chosenFile.ts'
import { readFigures } from './figures.ts'

/** Milliseconds of the parts of one import, and what it brought. */
export type ImportTimes = {
  readonly read: number
  readonly confirm: number
  /** Reading the figures of all channels from disk and computing them. */
  readonly analyse: number
  readonly total: number
  readonly added: number
  readonly known: number
}

/** Reads the chosen file in as the app does, every account to the channel proposed for it. */
export async function importChosen(): Promise<ImportTimes> {
  const file = chosenFile()
  const client = createImportClient(startImportWorker)
  const started = performance.now()
  const read = await client.read(
    [{ name: file.name, blob: file }],
    new Date().toISOString(),
    () => undefined,
  )
  if (!read.ok) throw new Error(`Not read: ${read.failure}`)
  const wasRead = performance.now()
  const confirmed = await client.confirm(asProposed(read.preview), new Date().toISOString())
  if (!confirmed.ok) throw new Error(`Not confirmed: ${confirmed.failure}`)
  const wasConfirmed = performance.now()
  await readFigures()
  const end = performance.now()
  await client.cancel()
  return {
    read: wasRead - started,
    confirm: wasConfirmed - wasRead,
    analyse: end - wasConfirmed,
    total: end - started,
    added: confirmed.result.added,
    known: confirmed.result.known,
  }
}

/** Begins to read the chosen file, cancels after that long; how long the answer and the clearing took. */
export async function cancelReading(afterMs: number): Promise<{ answered: number; gone: number }> {
  const file = chosenFile()
  const client = createImportClient(startImportWorker)
  const reading = client.read(
    [{ name: file.name, blob: file }],
    new Date().toISOString(),
    () => undefined,
  )
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const pressed = performance.now()
  const going = client.cancel()
  const outcome = await reading
  const answered = performance.now() - pressed
  if (outcome.ok || outcome.failure !== 'cancelled') throw new Error('The file was read already')
  await going
  return { answered, gone: performance.now() - pressed }
}

function asProposed({ accounts }: ImportPreview): ImportDecisions {
  return new Map(accounts.map(({ key, proposal }) => [key, toDecision(proposal)]))
}

function toDecision(proposal: Proposal): AccountDecision {
  switch (proposal.to) {
    case 'channel':
      return { to: 'channel', channelId: proposal.channelId }
    case 'create': {
      const { name, platform, url } = proposal
      const counts = { countsReshares: false, countsReplies: false }
      const cadence = { n: 3, per: 'week' } as const
      return { to: 'create', channel: { name, platform, url, mode: 'publish', cadence, ...counts } }
    }
    case 'ignore':
      throw new Error('Nothing is set aside here')
  }
}
