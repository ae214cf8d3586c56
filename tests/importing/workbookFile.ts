import { zipOf } from './zipFiles.ts'

/** A cell: a text, a number, or the XML of one. */
type Cell = string | number | { readonly xml: (address: string) => string }

/** A number shown as a date (style 1), a date with time (2) or a time (3). */
export function dateCell(serial: number, style: 1 | 2 | 3 = 1): Cell {
  return { xml: (address) => `<c r="${address}" s="${style}"><v>${serial}</v></c>` }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const columnName = (place: number) => String.fromCharCode(65 + place)

/** The XML of a sheet. Rows without cells are left out, as Excel does. */
export function sheetOf(rows: readonly Cell[][], strings: string[]): string {
  const written = rows.map((cells, at) => {
    const row = String(at + 1)
    const inner = cells.map((cell, place) => {
      const address = `${columnName(place)}${row}`
      if (typeof cell === 'object') return cell.xml(address)
      if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
      if (cell === '') return ''
      strings.push(cell)
      return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`
    })
    return cells.length === 0 ? '' : `<row r="${row}">${inner.join('')}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData></worksheet>`
}

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>'

/** The parts of a workbook by their paths. */
export function workbookParts(
  sheets: ReadonlyArray<{ readonly rows: readonly Cell[][]; readonly state?: string }>,
  properties = '',
): Record<string, string> {
  const strings: string[] = []
  const parts: Record<string, string> = { '[Content_Types].xml': '<Types/>' }
  sheets.forEach(({ rows }, at) => {
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = sheetOf(rows, strings)
  })
  const list = sheets.map(
    ({ state }, at) =>
      `<sheet name="Blad ${String(at + 1)}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(at + 1)}"/>`,
  )
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  )
  parts['xl/workbook.xml'] =
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<sheets>${list.join('')}</sheets></workbook>`
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`
  parts['xl/styles.xml'] = styles
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  return parts
}

/** A workbook with one sheet of these rows. */
export function workbookOf(rows: readonly Cell[][]): Uint8Array {
  return zipOf(workbookParts([{ rows }]))
}
