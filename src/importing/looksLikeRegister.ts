import { parseChannelLinks } from '#domain/channelLink.ts'
import { guessRegisterColumns, isLinkCell } from './registerColumns.ts'
import type { RegisterTable } from './registerTable.ts'
import { isDateCell } from './columnFacts.ts'

const rowsLookedAt = 100
const fewestRows = 2

/**
 * True for a table whose rows are channels: most rows lead to one, and no column but the one of starts
 * holds dates. A table of posts has dates, and its links lead to posts. False for XML and JSON.
 */
export function looksLikeRegister({ names, rows }: RegisterTable): boolean {
  const looked = rows.slice(0, rowsLookedAt).map(({ cells }) => cells)
  const beginning = (names.find((name) => name !== '') ?? looked[0]?.[0] ?? '').trim()
  if (looked.length < fewestRows || /^[<{[]/.test(beginning)) return false
  const mapping = guessRegisterColumns(names, looked)
  const isDated = names.some(
    (_, place) =>
      mapping[place] !== 'start' &&
      looked.filter((cells) => isDateCell(cells[place] ?? '')).length > looked.length / 2,
  )
  if (isDated) return false
  const linkColumns = [...mapping.keys()].filter((place) => {
    const role = mapping[place] ?? null
    return role === 'link' || role?.startsWith('on:') === true
  })
  const leading = looked.filter((cells) =>
    linkColumns.some((place) => leadsToChannel(cells[place] ?? '', mapping[place] === 'link')),
  )
  return leading.length > looked.length * 0.6
}

/** In a column with a platform's name, or beside one, a bare handle will do. */
function leadsToChannel(cell: string, isOfAny: boolean): boolean {
  if (isLinkCell(cell)) return true
  return !isOfAny && parseChannelLinks(cell, 'facebook').some(({ ok }) => ok)
}
