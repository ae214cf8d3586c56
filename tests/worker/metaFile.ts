import type { ImportFile } from '#worker/importApi.ts'

/** A post of a made-up Facebook page, as an export has it. */
export type MetaRow = {
  readonly id: string
  readonly page: string
  /** `MM/DD/YYYY HH:MM` on Pacific clocks. */
  readonly time?: string
  readonly text?: string
  readonly url?: string
  readonly share?: boolean
}

const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share,Post type'

/** A Meta Business Suite export of these rows. The page `Norr` has the id `id-Norr`. */
export function metaFile(name: string, rows: readonly MetaRow[]): ImportFile {
  const lines = rows.map(({ id, page, time, text, url, share }) =>
    [
      id,
      `id-${page}`,
      page,
      `"${text ?? `Text ${id}`}"`,
      time ?? '03/02/2026 04:00',
      url ?? '',
      share ? '1' : '0',
      'Photos',
    ].join(','),
  )
  return { name, blob: new Blob([[header, ...lines].join('\n') + '\n']) }
}

/** Rows of one page with these ids, each on a day of its own in March 2026. */
export function rowsOf(page: string, ids: readonly number[]): MetaRow[] {
  return ids.map((id) => ({
    id: `${page}-${id}`,
    page,
    time: `03/${String((id % 28) + 1).padStart(2, '0')}/2026 04:00`,
  }))
}
