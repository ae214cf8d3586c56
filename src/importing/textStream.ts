import { readBytes } from './byteStream.ts'
import { refusalOfBinary } from './binaryKinds.ts'
import { joinedBytes } from './joinedBytes.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'
import {
  charactersOf,
  makeTextDecoding,
  utf8Decoder,
  type TextDecoding,
  type TextPiece,
} from './textDecoding.ts'

/** The beginning of a text, long enough for a header row of 235 columns in UTF-16. */
export const headCharacters = 32 * 1024

/**
 * A text as readers take it: its beginning, and everything (the beginning again) in pieces, of which
 * either kind may be gone through, once.
 */
export type TextStream = {
  /** The first `headCharacters` characters or more, or the whole of a shorter text. */
  readonly head: string
  /** The whole text in order. */
  readonly pieces: AsyncIterable<string>
  /** The same, not decoded where it is UTF-8. */
  readonly undecoded: AsyncIterable<TextPiece>
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
  const rest = undecodedPieces(input, options)
  const first: TextPiece[] = []
  const decoder = utf8Decoder()
  let head = ''
  while (head.length < headCharacters) {
    const next = await rest.next()
    if (next.done === true) {
      head += decoder.decode()
      break
    }
    first.push(next.value)
    head +=
      typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true })
  }
  const undecoded = prepended(first, rest)
  return {
    head,
    pieces: charactersOf(undecoded),
    undecoded,
    close: async () => {
      await rest.return()
    },
  }
}

async function* prepended(
  first: readonly TextPiece[],
  rest: AsyncIterable<TextPiece>,
): AsyncGenerator<TextPiece, void, undefined> {
  yield* first
  yield* rest
}

async function* undecodedPieces(
  input: ReadInput,
  options: ReadOptions,
): AsyncGenerator<TextPiece, void, undefined> {
  let decoding: TextDecoding | null = null
  for await (const bytes of inFullSlices(readBytes(input, options))) {
    if (decoding === null) {
      const refusal = refusalOfBinary(bytes, input.name)
      if (refusal !== null) throw new Refusal(refusal)
      decoding = makeTextDecoding(bytes)
    }
    yield* decoding.decode(bytes)
  }
  yield* decoding?.end() ?? []
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
