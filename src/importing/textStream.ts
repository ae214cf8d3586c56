import { readBytes } from './byteStream.ts'
import { refusalOfBinary } from './binaryKinds.ts'
import { joinedBytes } from './joinedBytes.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'
import { makeTextDecoding, type TextDecoding } from './textDecoding.ts'

/** The beginning of a text, long enough for a header row of 235 columns in UTF-16. */
export const headCharacters = 32 * 1024

/** A text as readers take it: its beginning, and everything (the beginning again) in pieces. */
export type TextStream = {
  /** The first `headCharacters` characters or more, or the whole of a shorter text. */
  readonly head: string
  /** The whole text in order. May be gone through once. */
  readonly pieces: AsyncIterable<string>
  /** Lets go of the file; needed however far the pieces were followed. */
  readonly close: () => Promise<void>
}

/** Bytes by which a file is recognised; smaller pieces are joined first. */
const leastBytes = 4096

/**
 * Opens an input as text, decoded as its bytes ask for and without a byte order mark. Throws the
 * refusals of binary files at the first bytes, and those of `readBytes` and `makeTextDecoding`.
 */
export async function openText(input: ReadInput, options: ReadOptions): Promise<TextStream> {
  const rest = decodedPieces(input, options)
  const first: string[] = []
  let length = 0
  while (length < headCharacters) {
    const next = await rest.next()
    if (next.done === true) break
    first.push(next.value)
    length += next.value.length
  }
  const head = first.join('')
  return {
    head,
    pieces: prepended(head, rest),
    close: async () => {
      await rest.return()
    },
  }
}

async function* prepended(
  head: string,
  rest: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  if (head !== '') yield head
  yield* rest
}

async function* decodedPieces(
  input: ReadInput,
  options: ReadOptions,
): AsyncGenerator<string, void, undefined> {
  let decoding: TextDecoding | null = null
  for await (const bytes of inFullSlices(readBytes(input, options))) {
    if (decoding === null) {
      const refusal = refusalOfBinary(bytes, input.name)
      if (refusal !== null) throw new Refusal(refusal)
      decoding = makeTextDecoding(bytes)
    }
    const text = decoding.decode(bytes)
    if (text !== '') yield text
  }
  const last = decoding?.end() ?? ''
  if (last !== '') yield last
}

async function* inFullSlices(
  slices: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const slice of slices) {
    held = held.length === 0 ? slice : joinedBytes(held, slice)
    if (held.length < leastBytes) continue
    yield held
    held = new Uint8Array(0)
  }
  if (held.length > 0) yield held
}
