import { nextTurn } from './nextTurn.ts'
import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'

/** At most this many bytes are worked on between two looks at the signal. */
const sliceBytes = 256 * 1024
const bytesPerTurn = 1024 * 1024

/**
 * The input's bytes in slices of at most 256 kB, none empty. Reports progress after each slice,
 * yields to the event loop once a megabyte, and closes the stream however it is left.
 * Throws the refusals `cancelled` and `unreadable`.
 */
export async function* readBytes(
  input: ReadInput,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  stopWhenAborted(options.signal)
  const reader = openReader(input)
  const close = () => {
    reader.cancel().catch(() => undefined)
  }
  // A read that never comes back (a lost network drive) is ended by closing the stream under it.
  options.signal?.addEventListener('abort', close, { once: true })
  let bytesRead = 0
  let sinceTurn = 0
  try {
    for (;;) {
      const chunk = await readChunk(reader)
      stopWhenAborted(options.signal)
      if (chunk === null) return
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        const slice = chunk.subarray(at, at + sliceBytes)
        yield slice
        bytesRead += slice.length
        sinceTurn += slice.length
        options.onProgress?.(bytesRead)
        if (sinceTurn >= bytesPerTurn) {
          sinceTurn = 0
          await nextTurn()
        }
        stopWhenAborted(options.signal)
      }
    }
  } finally {
    options.signal?.removeEventListener('abort', close)
    close()
  }
}

function stopWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Refusal('cancelled')
}

function openReader(input: ReadInput): ReadableStreamDefaultReader<Uint8Array> {
  try {
    return input.stream().getReader()
  } catch {
    throw new Refusal('unreadable')
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | null> {
  try {
    const { done, value } = await reader.read()
    return done ? null : value
  } catch {
    // The file was changed, moved or taken away while it was being read.
    throw new Refusal('unreadable')
  }
}
