import { isFeedSource } from '#domain/source.ts'
import { fittingMapping } from '#importing/fittingMapping.ts'
import type { PostSink, ReadInput, ReadOptions, ReadResult } from '#importing/reading.ts'
import type { readPosts } from '#importing/readPosts.ts'
import { TooManyAccounts, type AccountRegister } from './accountRegister.ts'
import type { ImportFile } from './importApi.ts'
import type { ImportProgress } from './importOutcome.ts'
import {
  listedProblems,
  type DateRange,
  type FilePreview,
  type RowProblem,
} from './importPreview.ts'
import type { TableMappings } from './openedImport.ts'
import type { PostIntake } from './postIntake.ts'
import { toReadInput } from './readInput.ts'
import { toStockholmDate } from './stockholmDate.ts'

/** Reads one file into a sink: `readPosts`, or a simpler reader in tests. */
export type Reader = typeof readPosts

type ReadFilesOptions = {
  readonly reader: Reader
  readonly accounts: AccountRegister
  readonly intake: PostIntake
  readonly catchUp: () => Promise<void>
  /** Files that are known to be refused, by their places. */
  readonly refused: ReadonlyMap<number, FilePreview>
  readonly timeZone: string | undefined
  readonly mappings: TableMappings
  readonly signal: AbortSignal
  readonly onProgress: (progress: ImportProgress) => void
  /** The day of the reading: a feed that is pasted is known to here. */
  readonly today: DateRange['to']
}

/** What reading several files came to. */
export type FilesRead =
  | { readonly is: 'read'; readonly files: readonly FilePreview[] }
  | { readonly is: 'cancelled' }
  /** A file was refused after some of its posts had been taken in: all must be read anew without it. */
  | { readonly is: 'tainted'; readonly place: number; readonly file: FilePreview }

/** Reads the files one after the other into one intake. */
export async function readFiles(
  files: readonly ImportFile[],
  options: ReadFilesOptions,
): Promise<FilesRead> {
  const { intake, refused, signal, onProgress } = options
  const previews: FilePreview[] = []
  const bytesTotal = files.reduce((sum, { blob }) => sum + blob.size, 0)
  let bytesBefore = 0
  for (const [place, file] of files.entries()) {
    const rowsBefore = intake.rows
    const report = (bytes: number) =>
      onProgress({ bytesRead: bytesBefore + bytes, bytesTotal, posts: intake.found.count })
    const preview = refused.get(place) ?? (await readFile(file, options, sometimes(report)))
    if (signal.aborted) return { is: 'cancelled' }
    if (!preview.outcome.ok && intake.rows > rowsBefore)
      return { is: 'tainted', place, file: preview }
    previews.push(preview)
    bytesBefore += file.blob.size
    report(0)
  }
  return { is: 'read', files: previews }
}

/** A message to the page costs half a millisecond, and a large file is read in a thousand slices. */
const reportEveryMs = 100

function sometimes(report: (bytes: number) => void): (bytes: number) => void {
  let last = 0
  return (bytes) => {
    const now = performance.now()
    if (now - last < reportEveryMs) return
    last = now
    report(bytes)
  }
}

async function readFile(
  file: ImportFile,
  options: ReadFilesOptions,
  onProgress: (bytes: number) => void,
): Promise<FilePreview> {
  const { intake, timeZone, signal } = options
  const accounts = options.accounts.openFile()
  const problems: RowProblem[] = []
  let problemCount = 0
  const rowsBefore = intake.rows
  const sink: PostSink = {
    account: (found) => accounts.keyOf(found),
    post: (account, post) => {
      intake.add(account, post)
    },
    problem: (line, code) => {
      problemCount += 1
      if (problems.length < listedProblems) problems.push({ line, code })
    },
    catchUp: options.catchUp,
  }
  const { name, blob } = file
  const readOptions = { onProgress, signal, ...(timeZone === undefined ? {} : { timeZone }) }
  const { result, mapped } = await readMapped(file, sink, readOptions, options)
  const seen = { name, size: blob.size, problems, problemCount }
  if (!result.ok) return { ...seen, outcome: result }
  const { source, dailyBreakdown } = result
  const coverage = toCoverage(result, lastKnownDay(file, options.today))
  accounts.finish(source, coverage)
  const rows = intake.rows - rowsBefore
  return {
    ...seen,
    outcome: {
      ok: true,
      source,
      rows,
      timeZone: result.timeZone,
      coverage,
      dailyBreakdown,
      ...(mapped && { mapped }),
    },
  }
}

/**
 * A table that is not known is gone through first: what is remembered for its header may not fit it, as
 * when its dates show another order.
 */
async function readMapped(
  file: ImportFile,
  sink: PostSink,
  readOptions: ReadOptions,
  { reader, mappings }: Pick<ReadFilesOptions, 'reader' | 'mappings'>,
) {
  const input = toReadInput(file)
  const result = await readOrRefuse(reader, input, sink, readOptions)
  if (result.ok || result.code !== 'needsMapping') return { result }
  const sketch = result.table
  const said = mappings.get(sketch.headerKey)
  const mapping = said && fittingMapping(sketch, said)
  if (!mapping) return { result }
  const underIt = { ...readOptions, mappings: new Map([[sketch.headerKey, mapping]]) }
  return {
    result: await readOrRefuse(reader, input, sink, underIt),
    mapped: { sketch, mapping },
  }
}

async function readOrRefuse(
  reader: Reader,
  input: ReadInput,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  try {
    return await reader(input, sink, options)
  } catch (error) {
    if (error instanceof TooManyAccounts) return { ok: false, code: 'tooLarge' }
    throw error
  }
}

/**
 * A feed tells of everything up to the day it was fetched; an export says itself how far it reaches.
 * @param fetched The day that is known to be no earlier than the feed.
 */
function toCoverage(
  { source, coverage }: Extract<ReadResult, { ok: true }>,
  fetched: DateRange['to'],
): DateRange | null {
  return coverage && isFeedSource(source) && coverage.to < fetched
    ? { from: coverage.from, to: fetched }
    : coverage
}

/** A file knows nothing of the days after it was written; text is pasted the day it is fetched. */
function lastKnownDay({ blob }: ImportFile, today: DateRange['to']): DateRange['to'] {
  if (!(blob instanceof File)) return today
  const written = toStockholmDate(new Date(blob.lastModified).toISOString())
  return written < today ? written : today
}
