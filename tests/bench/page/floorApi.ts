/** What the worker of the floors does; each gives the milliseconds of the measured part. */
export type FloorApi = {
  /** Parses a file with the importer's parser and lets the rows go. */
  readonly parse: (file: File) => Promise<number>
  /** Packs and writes the posts of a file; reading them is not measured. */
  readonly writePacked: (file: File) => Promise<PackedWrite>
  /** Reads a file and writes a row per post; all of it is measured. */
  readonly writeRows: (file: File) => Promise<number>
}

/** Milliseconds of laying posts out in segments, and of putting those into the database. */
export type PackedWrite = { readonly pack: number; readonly put: number }

export const packedName = 'bench-packed'
export const rowsName = 'bench-rows'

/** A row per post, as a first version of an app would store it. */
export type PostRow = {
  readonly key: number
  readonly account: number
  readonly minutes: number
  readonly kind: string
  readonly sourceId: string
  readonly text: string
  readonly url: string
}
