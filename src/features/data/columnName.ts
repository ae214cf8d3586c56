import type { Text } from '#i18n/text.ts'
import type { TableSketch } from '#query/importSessionState.ts'

const longestSample = 30

/** What a column of a table is called: its heading, else its place and the first thing in it. */
export function columnName(
  { columns }: TableSketch,
  place: number,
  t: Text<'tableMapping'>,
): string {
  const column = columns[place]
  const isOnly = columns.filter(({ name }) => name === column?.name).length === 1
  if (column && column.name !== '' && isOnly) return column.name
  const [sample] = column?.name ? [column.name] : (column?.samples ?? [])
  if (sample === undefined) return t('column', { nth: place + 1 })
  const shown = sample.length > longestSample ? `${sample.slice(0, longestSample)}…` : sample
  return t('columnSample', { nth: place + 1, sample: shown })
}
