import type { Locks, Release } from '#storage/importLock.ts'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { ArenaSize } from '#storage/postArena.ts'
import type { ImportFile } from './importApi.ts'
import type { ImportProgress } from './importOutcome.ts'
import type { Proposal } from './importPreview.ts'
import type { Reader } from './readFiles.ts'
import type { Reading } from './reading.ts'

/** What reading and writing imports needs from outside. */
export type ImportTools = {
  readonly reader: Reader
  readonly newId: () => string
  readonly locks: Locks
  /** Absent: the ordinary size. */
  readonly arena?: ArenaSize
}

/** The files that were chosen, and how they are to be read. */
export type ImportRequest = {
  readonly files: readonly ImportFile[]
  /** ISO instant. */
  readonly startedAt: string
  /** IANA zone for unzoned times; the source's own when absent. */
  readonly timeZone: string | undefined
  /** How tables are to be read, by header key, before what is remembered for them. */
  readonly mappings: TableMappings
}

/** Mappings of columns by the header key of the tables they are for. */
export type TableMappings = ReadonlyMap<string, TableMapping>

/** An import that has been read and waits for the user. */
export type OpenedImport = {
  readonly request: ImportRequest
  readonly proposals: ReadonlyMap<number, Proposal>
  /** The mappings that the store remembered when the files were read. */
  readonly remembered: TableMappings
  reading: Reading
  release: Release
  /** True when rows of it lie in the store that a later attempt must not meet. */
  isSpoilt: boolean
}

/** What a progress report is given to. */
export type OnProgress = (progress: ImportProgress) => void
