import type { TableMapping } from '#domain/tableMapping.ts'
import type { ImportDecisions } from '#worker/importDecisions.ts'
import type {
  ImportFailure,
  ImportProgress,
  ImportResult,
  TrialOutcome,
} from '#worker/importOutcome.ts'
import type { ImportPreview } from '#worker/importPreview.ts'

// The preview screen is built from these; features do not reach into the worker's room.
export type { TableColumn, TableSketch } from '#importing/tableColumns.ts'
export type { AccountDecision, ImportDecisions, NewChannel } from '#worker/importDecisions.ts'
export type {
  AccountResult,
  ImportFailure,
  ImportProgress,
  ImportResult,
} from '#worker/importOutcome.ts'
export type {
  AccountPreview,
  DateRange,
  FilePreview,
  ImportPreview,
  Proposal,
  RowProblem,
} from '#worker/importPreview.ts'
export type { TableTrial } from '#worker/tableTrial.ts'

/** Where the one import of this tab stands. */
export type ImportSessionState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'reading'
      readonly fileNames: readonly string[]
      readonly progress: ImportProgress
    }
  | {
      readonly phase: 'preview'
      readonly preview: ImportPreview
      /** True while figures are being worked out for other decisions. */
      readonly recounting: boolean
    }
  | { readonly phase: 'saving'; readonly preview: ImportPreview }
  | { readonly phase: 'saved'; readonly result: ImportResult }
  /** `preview` is what stood on the screen, so that nothing the user chose is lost; else null. */
  | {
      readonly phase: 'failed'
      readonly failure: ImportFailure
      readonly preview: ImportPreview | null
    }

/** What can be done to the import of this tab. Every act is harmless in a phase it does not fit. */
export type ImportSessionActs = {
  /** Reads files, dropping whatever was being read. Pasted text is a file named ''. */
  readonly read: (files: ReadonlyArray<{ readonly name: string; readonly blob: Blob }>) => void
  /** Reads the same files again with unzoned times in this IANA zone. */
  readonly readInZone: (timeZone: string) => void
  /** Reads the same files again, tables with these headers under these mappings of their columns. */
  readonly readMapped: (mappings: ReadonlyMap<string, TableMapping>) => void
  /**
   * What one of the preview's files, by its place, would give under a mapping. The next trial puts an end
   * to it: it then fails as cancelled. Never rejects.
   */
  readonly tryMapping: (
    place: number,
    headerKey: string,
    mapping: TableMapping,
  ) => Promise<TrialOutcome>
  /**
   * Works out `known` and `added` for these decisions; the preview is replaced when they are ready.
   * After a failure too, which is then no longer shown.
   */
  readonly recount: (decisions: ImportDecisions) => void
  /** Writes. The phase becomes `saved` only after the data is stored. */
  readonly confirm: (decisions: ImportDecisions) => void
  /** Stops and drops everything, at once. */
  readonly cancel: () => void
  /** Back to `idle` from `saved` or `failed`. */
  readonly dismiss: () => void
}
