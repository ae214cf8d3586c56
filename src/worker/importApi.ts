import type { ImportDecisions } from './importDecisions.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import type {
  ConfirmOutcome,
  ImportProgress,
  PreviewOutcome,
  TrialOutcome,
} from './importOutcome.ts'
import type { TableMappings } from './openedImport.ts'

/** A file, or pasted text with an empty name. */
export type ImportFile = { readonly name: string; readonly blob: Blob }

/** What the worker offers the main thread. One import at a time; `read` begins a new one. */
export type ImportApi = {
  /**
   * Reads all files and says what they hold. Writes nothing that anybody can see.
   * @param startedAt ISO instant, for the import log.
   */
  readonly read: (
    files: readonly ImportFile[],
    startedAt: string,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<PreviewOutcome>
  /** Reads the same files once more with unzoned times in another IANA zone. */
  readonly readInZone: (
    timeZone: string,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<PreviewOutcome>
  /** Reads the same files once more, the tables with these headers under these mappings. */
  readonly readMapped: (
    mappings: TableMappings,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<PreviewOutcome>
  /**
   * What the table at this place among the preview's files would give under a mapping. A new trial puts
   * an end to the one before, which is then cancelled.
   */
  readonly tryMapping: (
    place: number,
    headerKey: string,
    mapping: TableMapping,
  ) => Promise<TrialOutcome>
  /** The preview as it would be with these decisions: what is known already depends on the channel. */
  readonly preview: (decisions: ImportDecisions) => Promise<PreviewOutcome>
  /** Writes what was decided, all or nothing. @param now ISO instant. */
  readonly confirm: (decisions: ImportDecisions, now: string) => Promise<ConfirmOutcome>
  /** Drops everything that was read. */
  readonly cancel: () => Promise<void>
}
