import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'
import { isDateFormat } from './serialDate.ts'
import { goThroughPart } from './workbookParts.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** What a workbook says about its sheets and their cells. */
export type WorkbookFacts = {
  /** The parts with its visible sheets, in their order. */
  readonly sheets: readonly ZipEntry[]
  /** Texts that cells name by number. */
  readonly strings: readonly string[]
  /** Whether numbers in cells of each style are dates. */
  readonly dateStyles: readonly boolean[]
  readonly isFrom1904: boolean
}

const longestString = 4000
const mostStringCharacters = 64 * 1024 * 1024
const mostStyles = 100_000

/**
 * Reads everything of a workbook but its cells. Throws the refusals of `goThroughPart`, `tooLarge` for
 * more text or styles than any real workbook has, and `spreadsheet` when it has no visible sheet.
 * @param parts Those that `isWorkbookPart` knows.
 */
export async function readWorkbookFacts(
  input: ReadInput,
  parts: readonly ZipEntry[],
  options: ReadOptions,
): Promise<WorkbookFacts> {
  const part = (name: string) =>
    parts.find((entry) => entry.name.toLowerCase() === `xl/${name}`.toLowerCase())
  const targets = new Map<string, string>()
  await goThroughPart(
    input,
    part('_rels/workbook.xml.rels'),
    {
      open: ({ name, attribute }) => {
        if (name === 'relationship') targets.set(attribute('Id'), attribute('Target'))
      },
    },
    options,
  )
  const sheets: ZipEntry[] = []
  let isFrom1904 = false
  await goThroughPart(
    input,
    part('workbook.xml'),
    {
      open: ({ name, attribute }) => {
        if (name === 'workbookpr') isFrom1904 = /^(?:1|true)$/.test(attribute('date1904'))
        if (name !== 'sheet' || !/^(?:visible)?$/.test(attribute('state'))) return
        const sheet = part((targets.get(attribute('id')) ?? '').replace(/^\/?(?:xl\/)?/, ''))
        if (sheet) sheets.push(sheet)
      },
    },
    options,
  )
  if (sheets.length === 0) throw new Refusal('spreadsheet')
  const dateStyles = await readDateStyles(input, part('styles.xml'), options)
  const strings = await readStrings(input, part('sharedStrings.xml'), options)
  return { sheets, strings, dateStyles, isFrom1904 }
}

async function readDateStyles(
  input: ReadInput,
  part: ZipEntry | undefined,
  options: ReadOptions,
): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  await goThroughPart(
    input,
    part,
    {
      open: ({ name, attribute }, path) => {
        if (name === 'numfmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'))
        if (name !== 'xf' || path.at(-2) !== 'cellxfs') return
        const id = Number(attribute('numFmtId'))
        styles.push(isDateFormat(id, codes.get(id)))
        if (styles.length > mostStyles) throw new Refusal('tooLarge')
      },
    },
    options,
  )
  return styles
}

async function readStrings(
  input: ReadInput,
  part: ZipEntry | undefined,
  options: ReadOptions,
): Promise<string[]> {
  const strings: string[] = []
  let current = ''
  let characters = 0
  await goThroughPart(
    input,
    part,
    {
      open: ({ name }) => {
        if (name === 'si') current = ''
      },
      text: (text, path) => {
        // Readings of Japanese words stand beside the words themselves.
        if (path.at(-1) !== 't' || path.includes('rph')) return
        if (current.length < longestString) current += text.slice(0, longestString)
      },
      close: (path) => {
        if (path.at(-1) !== 'si') return
        strings.push(current)
        characters += current.length + 16
        if (characters > mostStringCharacters) throw new Refusal('tooLarge')
      },
    },
    options,
  )
  return strings
}
