import { create } from 'zustand'
import type { TableMapping } from '#domain/tableMapping.ts'
import type { ImportPreview, TableSketch } from '#query/importSessionState.ts'

/** A table of the files that were chosen, whose columns a person is asked about. */
export type AskedTable = {
  /** Its file's place among the preview's. */
  readonly place: number
  /** All files that the answer is for, since they have the same header. */
  readonly fileNames: readonly string[]
  readonly sketch: TableSketch
  /** How it has been read so far; null when it has not. */
  readonly mapping: TableMapping | null
}

type Asked = {
  /** Which files this is about. */
  readonly about: string
  /** Tables that are left out, by header key. */
  readonly leftOut: readonly string[]
  /** The table that the user wants to change, by its file's place. */
  readonly changing: number | null
}

const nothingAsked: Asked = { about: '', leftOut: [], changing: null }

/** It outlives the screen, so that one may look at a channel meanwhile. */
const useAsked = create<Asked>()(() => nothingAsked)

/** The table to ask about before the preview is shown; null when there is none. */
export function useAskedTable(preview: ImportPreview | null): AskedTable | null {
  const { about, leftOut, changing } = useAsked()
  if (preview === null) return null
  const isSame = about === filesOf(preview)
  return findAsked(preview, isSame ? leftOut : [], isSame ? changing : null)
}

type Table = Omit<AskedTable, 'fileNames'> & { readonly name: string }

/** The table at `changing`, else the first that nobody has said anything about. */
export function findAsked(
  preview: ImportPreview,
  leftOut: readonly string[],
  changing: number | null,
): AskedTable | null {
  const tables = preview.files.flatMap(({ name, outcome }, place): Table[] => {
    if (outcome.ok) return outcome.mapped ? [{ place, name, ...outcome.mapped }] : []
    return outcome.code === 'needsMapping'
      ? [{ place, name, sketch: outcome.table, mapping: null }]
      : []
  })
  const isOpen = ({ sketch, mapping }: Table) =>
    mapping === null && !leftOut.includes(sketch.headerKey)
  const found =
    changing === null ? tables.find(isOpen) : tables.find(({ place }) => place === changing)
  if (!found) return null
  const { place, sketch, mapping } = found
  const alike = tables.filter((table) => table.sketch.headerKey === sketch.headerKey)
  return { place, sketch, mapping, fileNames: alike.map(({ name }) => name) }
}

/** Goes to the columns of the file at this place. */
export function changeColumns(preview: ImportPreview, place: number) {
  ask(preview, { changing: place })
}

/** Goes on without the table: unread it stays unread, and read it stays as it is. */
export function leaveColumns(preview: ImportPreview, { sketch, mapping }: AskedTable) {
  const { about, leftOut } = useAsked.getState()
  const before = about === filesOf(preview) ? leftOut : []
  ask(preview, { changing: null, leftOut: mapping ? before : [...before, sketch.headerKey] })
}

/** Forgets what was asked about: the columns have been said. */
export function columnsSaid() {
  useAsked.setState({ changing: null })
}

/** Forgets the answers: the reading in is over, and the same files would be asked about anew. */
export function forgetAsked() {
  useAsked.setState(nothingAsked)
}

function ask(preview: ImportPreview, asked: Partial<Asked>) {
  const about = filesOf(preview)
  const before = useAsked.getState()
  const kept = before.about === about ? before : { leftOut: [], changing: null }
  useAsked.setState({ ...kept, ...asked, about })
}

function filesOf({ files }: ImportPreview): string {
  return JSON.stringify(files.map(({ name, size }) => [name, size]))
}
