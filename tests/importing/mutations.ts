import fc from 'fast-check'

/** One way to damage a file. Places are shares of its length, so that any file can be damaged. */
type Mutation =
  | { readonly how: 'flip'; readonly place: number; readonly bit: number }
  | { readonly how: 'cut'; readonly place: number }
  | { readonly how: 'drop'; readonly place: number; readonly length: number }
  | { readonly how: 'repeat'; readonly place: number; readonly length: number }
  | { readonly how: 'insert'; readonly place: number; readonly piece: Uint8Array }
  | { readonly how: 'splice'; readonly place: number; readonly other: number }
  | { readonly how: 'replace'; readonly byte: number; readonly by: number }
  | { readonly how: 'recode'; readonly as: BufferEncoding }

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What hurts readers when it stands where it should not. */
const pieces: readonly Uint8Array[] = [
  Uint8Array.of(0),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xf0, 0x9f, 0x8c),
  bytesOf('"'),
  bytesOf('""'),
  bytesOf('\r'),
  bytesOf('\n\n'),
  bytesOf(';\t|,'),
  bytesOf('sep=;\n'),
  bytesOf(',__proto__,constructor,prototype,'),
  bytesOf('{"__proto__": {"polluted": true}}'),
  bytesOf('x'.repeat(100_000)),
  bytesOf(','.repeat(10_000)),
  bytesOf('3.0672E+14'),
  bytesOf('<![CDATA['),
  bytesOf(']]>'),
  bytesOf('<!--'),
  bytesOf('<!DOCTYPE a [<!ENTITY b "c">]>'),
  bytesOf('&'),
  bytesOf('&#x110000;'),
  bytesOf('</'),
  bytesOf('<a>'.repeat(2000)),
  bytesOf(' a="b"'.repeat(2000)),
  bytesOf('['.repeat(5000)),
  bytesOf('\\u0000\\ud800'),
  bytesOf('PK\x03\x04'),
]

const place = fc.double({ min: 0, max: 1, noNaN: true })
const length = fc.integer({ min: 1, max: 400 })
const byte = fc.constantFrom(
  ...[',', ';', '\t', '"', '\n', '\r', '<', '>', '&', '0', '\0', ' ', 'i'].map((sign) =>
    sign.charCodeAt(0),
  ),
)

/** Any damage of the kinds above. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ how: fc.constant('cut' as const), place }),
  fc.record({ how: fc.constant('drop' as const), place, length }),
  fc.record({ how: fc.constant('repeat' as const), place, length }),
  fc.record({ how: fc.constant('insert' as const), place, piece: fc.constantFrom(...pieces) }),
  fc.record({ how: fc.constant('splice' as const), place, other: place }),
  fc.record({ how: fc.constant('replace' as const), byte, by: byte }),
  fc.record({
    how: fc.constant('recode' as const),
    as: fc.constantFrom<BufferEncoding>('latin1', 'utf16le', 'utf8', 'base64'),
  }),
)

/** The file after the damage. @param other A file whose end may be put after this one's beginning. */
export function damaged(file: Uint8Array, how: Mutation, other: Uint8Array): Uint8Array {
  const buffer = Buffer.from(file)
  const at = 'place' in how ? Math.floor(how.place * file.length) : 0
  switch (how.how) {
    case 'flip':
      if (at < buffer.length) buffer[at] = (buffer[at] ?? 0) ^ (1 << how.bit)
      return buffer
    case 'cut':
      return buffer.subarray(0, at)
    case 'drop':
      return Buffer.concat([buffer.subarray(0, at), buffer.subarray(at + how.length)])
    case 'repeat':
      return Buffer.concat([buffer.subarray(0, at + how.length), buffer.subarray(at)])
    case 'insert':
      return Buffer.concat([buffer.subarray(0, at), how.piece, buffer.subarray(at)])
    case 'splice':
      return Buffer.concat([
        buffer.subarray(0, at),
        Buffer.from(other).subarray(Math.floor(how.other * other.length)),
      ])
    case 'replace':
      return buffer.map((value) => (value === how.byte ? how.by : value))
    case 'recode':
      return Buffer.from(buffer.toString('utf8'), how.as)
  }
}
