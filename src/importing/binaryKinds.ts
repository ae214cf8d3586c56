import type { RefusalCode } from './reading.ts'

type Beginning = { readonly at: number; readonly bytes: string; readonly code: RefusalCode }

/** What a zip is really, by its file's name or the first names inside it. */
const officeFiles: ReadonlyArray<{ name: RegExp; parts: readonly string[]; code: RefusalCode }> = [
  { name: /\.(?:xls[xmb]?|ods)$/i, parts: ['xl/', 'opendocument.spr'], code: 'spreadsheet' },
  {
    name: /\.(?:doc[xm]|ppt[xm]|od[tp])$/i,
    parts: ['word/', 'ppt/', 'opendocument.'],
    code: 'unknownFormat',
  },
]

/** Files that are no text, by the bytes they begin with (as Latin-1). */
const beginnings: readonly Beginning[] = [
  { at: 0, bytes: '\x89PNG', code: 'picture' },
  { at: 0, bytes: '\xff\xd8\xff', code: 'picture' },
  { at: 0, bytes: 'GIF8', code: 'picture' },
  { at: 8, bytes: 'WEBP', code: 'picture' },
  { at: 4, bytes: 'ftyp', code: 'picture' },
  { at: 0, bytes: 'II*\0', code: 'picture' },
  { at: 0, bytes: 'MM\0*', code: 'picture' },
  { at: 0, bytes: '\0\0\x01\0', code: 'picture' },
  { at: 0, bytes: '\xd0\xcf\x11\xe0', code: 'spreadsheet' },
  { at: 0, bytes: 'PK\x03\x04', code: 'zip' },
  { at: 0, bytes: 'PK\x05\x06', code: 'zip' },
  { at: 0, bytes: '\x1f\x8b', code: 'zip' },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', code: 'zip' },
  { at: 0, bytes: 'Rar!', code: 'zip' },
  { at: 0, bytes: '%PDF', code: 'unknownFormat' },
]

/**
 * Why bytes that begin like this are refused at a glance, or null when they may be text.
 * @param head The first bytes of the file, a few kB or all.
 * @param name The file's name, which tells a workbook from another zip when the bytes do not.
 */
export function refusalOfBinary(head: Uint8Array, name: string): RefusalCode | null {
  const text = Array.from(head.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('')
  const found = beginnings.find(({ at, bytes }) => text.startsWith(bytes, at))
  if (!found) return /^BM.{4}\0\0\0\0/s.test(text) ? 'picture' : null
  if (found.code !== 'zip') return found.code
  const office = officeFiles.find(
    (kind) => kind.name.test(name) || kind.parts.some((part) => text.includes(part)),
  )
  return office?.code ?? 'zip'
}
