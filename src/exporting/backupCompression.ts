import { deflateSync, Inflate } from 'fflate'
import { BackupRefused } from './backupRefusal.ts'

/** Packs bytes as raw DEFLATE (RFC 1951), with the browser's own packer where it has one. */
export async function deflated(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof CompressionStream === 'undefined') return deflateSync(plain)
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

// DEFLATE unpacks to at most 1,032 times as much: so little at a time never surprises.
const bytesPerStep = 16_384

/**
 * Unpacks raw DEFLATE. Refuses, as damaged, what does not give exactly so many bytes; stops as soon as
 * it would give more.
 */
export function inflated(packed: Uint8Array, plainBytes: number): Uint8Array<ArrayBuffer> {
  const plain = new Uint8Array(plainBytes)
  const done = { bytes: 0, isWhole: false }
  const inflate = new Inflate((chunk, isLast) => {
    if (done.bytes + chunk.length > plainBytes) throw new BackupRefused('damaged')
    plain.set(chunk, done.bytes)
    done.bytes += chunk.length
    done.isWhole = isLast
  })
  try {
    for (let from = 0; from < packed.length; from += bytesPerStep)
      inflate.push(packed.slice(from, from + bytesPerStep), from + bytesPerStep >= packed.length)
  } catch (cause) {
    throw new BackupRefused('damaged', { cause })
  }
  if (!done.isWhole || done.bytes !== plainBytes) throw new BackupRefused('damaged')
  return plain
}
