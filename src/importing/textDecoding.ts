import { encodingOfDeclaration, encodingOfMark, encodingOfZeros } from './encodingLabels.ts'
import { joinedBytes } from './joinedBytes.ts'
import { Refusal } from './refusal.ts'
import { utf8Evidence } from './utf8Evidence.ts'

/**
 * A piece of a text: UTF-8 as it stands in the file, a character perhaps cut by its end, or the
 * characters of another encoding. A text may begin as bytes and go on as characters, not the reverse.
 */
export type TextPiece = Uint8Array | string

/** Decodes bytes piece by piece; `end` gives what was held back. Damaged characters become U+FFFD. */
export type TextDecoding = {
  readonly decode: (bytes: Uint8Array) => readonly TextPiece[]
  readonly end: () => readonly TextPiece[]
}

/** Bytes that must stand after the first foreign one before its encoding is decided. */
const evidenceBytes = 256

const swedishExcel = 'windows-1252'

/**
 * Chooses how to decode a text by its beginning: a byte order mark, zeros as in UTF-16, or the XML
 * declaration. Without a mark the choice is left open until the first byte beyond ASCII: a
 * declaration that the bytes contradict loses, and text without one is UTF-8 or windows-1252.
 * Throws the refusal `badEncoding` for UTF-32, which no browser reads.
 * @param head The first bytes, 512 or all of them; they are not consumed.
 */
export function makeTextDecoding(head: Uint8Array): TextDecoding {
  const marked = encodingOfMark(head)
  const certain = marked ?? encodingOfZeros(head)
  if (certain === 'utf-32') throw new Refusal('badEncoding')
  if (marked === 'utf-8') return withoutMark()
  if (certain !== null) return plainDecoding(certain)
  const declared = encodingOfDeclaration(head)
  // The only declared encoding whose foreign characters are made of ASCII bytes.
  if (declared === 'iso-2022-jp') return plainDecoding(declared)
  return openDecoding(declared)
}

const untouched: TextDecoding = { decode: (bytes) => [bytes], end: () => [] }

const markBytes = 3

function withoutMark(): TextDecoding {
  let left = markBytes
  return {
    decode(bytes) {
      const content = bytes.subarray(left)
      left -= bytes.length - content.length
      return [content]
    },
    end: () => [],
  }
}

function plainDecoding(encoding: string): TextDecoding {
  if (encoding === 'utf-8') return untouched
  const decoder = new TextDecoder(encoding)
  return {
    // Always as a stream: some versions of Node decode windows-1252 wrongly in one go.
    decode: (bytes) => [decoder.decode(bytes, { stream: true })],
    end: () => [decoder.decode()],
  }
}

function openDecoding(declared: string | null): TextDecoding {
  let chosen: TextDecoding | null = null
  let held: Uint8Array = new Uint8Array(0)

  const choose = (): TextDecoding => {
    chosen = plainDecoding(decide(held, declared))
    return chosen
  }
  return {
    decode(bytes) {
      if (chosen) return chosen.decode(bytes)
      const all = held.length === 0 ? bytes : joinedBytes(held, bytes)
      const foreignAt = firstForeign(all)
      if (foreignAt === -1) return [all]
      const before = all.subarray(0, foreignAt)
      held = all.slice(foreignAt)
      return held.length < evidenceBytes ? [before] : [before, ...choose().decode(held)]
    },
    end() {
      if (chosen) return chosen.end()
      const last = choose()
      return [...last.decode(held), ...last.end()]
    },
  }
}

/** A loop, because `findIndex` would call a function for every byte of an English file. */
function firstForeign(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) return at
  }
  return -1
}

function decide(bytes: Uint8Array, declared: string | null): string {
  const { wellFormed, malformed } = utf8Evidence(bytes)
  if (declared !== null && declared !== 'utf-8') {
    return wellFormed > 0 && malformed === 0 ? 'utf-8' : declared
  }
  return malformed > wellFormed ? swedishExcel : 'utf-8'
}

/** The characters of a text that comes in pieces. Damaged ones become U+FFFD. */
export async function* charactersOf(
  pieces: AsyncIterable<TextPiece>,
): AsyncGenerator<string, void, undefined> {
  const decoder = utf8Decoder()
  for await (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    if (text !== '') yield text
  }
  const last = decoder.decode()
  if (last !== '') yield last
}

/** A decoder of a text's UTF-8; the mark before it has been taken away already. */
export function utf8Decoder(): TextDecoder {
  return new TextDecoder('utf-8', { ignoreBOM: true })
}
