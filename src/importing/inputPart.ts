import { joinedBytes } from './joinedBytes.ts'
import { readBytes } from './byteStream.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'

/**
 * The bytes of an input from `from` up to `to`, as an input of their own. Where the input cannot be
 * entered in the middle it is gone through from its beginning.
 */
export function inputPart(input: ReadInput, from: number, to: number): ReadInput {
  return {
    name: input.name,
    size: to - from,
    stream: () => input.part?.(from, to) ?? input.stream().pipeThrough(cutOut(from, to)),
  }
}

/**
 * The bytes of an input from `from` up to `to`, at once. Throws the refusals of `readBytes`, and
 * `cutShort` when there are fewer.
 */
export async function bytesOfPart(
  input: ReadInput,
  from: number,
  to: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const options: ReadOptions = signal === undefined ? {} : { signal }
  let bytes: Uint8Array = new Uint8Array(0)
  for await (const slice of readBytes(inputPart(input, from, to), options)) {
    bytes = bytes.length === 0 ? slice : joinedBytes(bytes, slice)
  }
  if (bytes.length !== to - from) throw new Refusal('cutShort')
  return bytes
}

function cutOut(from: number, to: number): TransformStream<Uint8Array, Uint8Array> {
  let at = 0
  return new TransformStream({
    transform(chunk, controller) {
      const wanted = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at))
      at += chunk.length
      if (wanted.length > 0) controller.enqueue(wanted)
      if (at >= to) controller.terminate()
    },
  })
}
