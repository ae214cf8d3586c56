import { zipSync, type Zippable } from 'fflate'

/** A zip of texts by their paths. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array {
  const zippable: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    zippable[name] = [bytes, { level }]
  }
  return zipSync(zippable)
}

const entryMark = 0x02014b50
const endMark = 0x06054b50

function viewOf(zip: Uint8Array): DataView {
  return new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
}

/** The places of a zip's directory records, the first record first, and of its end record. */
export function recordsOf(zip: Uint8Array): { entries: number[]; end: number } {
  const view = viewOf(zip)
  const end = zip.length - 22
  if (view.getUint32(end, true) !== endMark) throw new Error('a comment stands at the end')
  const entries: number[] = []
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === entryMark;) {
    entries.push(at)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
  }
  return { entries, end }
}

/** The zip with one number of its directory changed, in every entry. */
export function withClaim(zip: Uint8Array, field: number, bytes: 2 | 4, value: number): Uint8Array {
  const changed = zip.slice()
  const view = viewOf(changed)
  for (const at of recordsOf(zip).entries) {
    if (bytes === 2) view.setUint16(at + field, value, true)
    else view.setUint32(at + field, value, true)
  }
  return changed
}

/** The same zip written as zips beyond four gigabytes are. */
export function asZip64(zip: Uint8Array): Uint8Array {
  const { entries, end } = recordsOf(zip)
  const old = viewOf(zip)
  const parts: Uint8Array[] = [zip.subarray(0, entries[0])]
  let size = 0
  for (const at of entries) {
    const nameLength = old.getUint16(at + 28, true)
    const record = zip.slice(at, at + 46 + nameLength)
    const view = viewOf(record)
    const extra = new Uint8Array(28)
    const longs = viewOf(extra)
    longs.setUint16(0, 1, true)
    longs.setUint16(2, 24, true)
    for (const [place, field] of [24, 20, 42].entries()) {
      longs.setUint32(4 + 8 * place, old.getUint32(at + field, true), true)
      view.setUint32(field, 0xffffffff, true)
    }
    view.setUint16(30, extra.length, true)
    view.setUint16(32, 0, true)
    parts.push(record, extra)
    size += record.length + extra.length
  }
  const from = entries[0] ?? 0
  const tail = new Uint8Array(56 + 20 + 22)
  const view = viewOf(tail)
  view.setUint32(0, 0x06064b50, true)
  view.setUint32(40, size, true)
  view.setUint32(48, from, true)
  view.setUint32(56, 0x07064b50, true)
  view.setUint32(64, from + size, true)
  view.setUint32(76, endMark, true)
  for (const field of [12, 16]) view.setUint32(76 + field, 0xffffffff, true)
  parts.push(tail)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  if (old.getUint32(end, true) !== endMark) throw new Error('no end')
  return whole
}
