import type { TableMapping } from '#domain/tableMapping.ts'
import type { PostSink, RefusalCode } from '#importing/reading.ts'
import type { ImportFile } from './importApi.ts'
import { listedProblems, type DateRange, type RowProblem } from './importPreview.ts'
import type { Reader } from './readFiles.ts'
import { toReadInput } from './readInput.ts'

/** What a table would give under a mapping. */
export type TableTrial = {
  /** Doubles included. */
  readonly posts: number
  readonly channels: number
  /** First and last day of the posts; null without any. */
  readonly span: DateRange | null
  /** The zone that times were read in; null when no row has a time without one. */
  readonly timeZone: string | null
  /** The first `listedProblems` rows that could not be read. */
  readonly problems: readonly RowProblem[]
  readonly problemCount: number
  /** Why the file would be refused as a whole; null when it would not. */
  readonly refusal: RefusalCode | null
}

/** Reads a table to its end under a mapping and counts. Nothing is kept. */
export async function tryTable(
  reader: Reader,
  file: ImportFile,
  headerKey: string,
  mapping: TableMapping,
  signal: AbortSignal,
): Promise<TableTrial> {
  const problems: RowProblem[] = []
  let posts = 0
  let channels = 0
  let problemCount = 0
  const sink: PostSink = {
    account: () => channels++,
    post: () => {
      posts += 1
    },
    problem: (line, code) => {
      problemCount += 1
      if (problems.length < listedProblems) problems.push({ line, code })
    },
  }
  const mappings = new Map([[headerKey, mapping]])
  const result = await reader(toReadInput(file), sink, { mappings, signal })
  const span = result.ok ? result.coverage : null
  const timeZone = result.ok ? result.timeZone : null
  const refusal = result.ok ? null : result.code === 'needsMapping' ? 'unreadable' : result.code
  return { posts, channels, span, timeZone, problems, problemCount, refusal }
}
