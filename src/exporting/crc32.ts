const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 of the pieces laid end to end, as zlib and PNG have it; 0 for none. Finds every single flip. */
export function crc32(...pieces: readonly Uint8Array[]): number {
  let sum = 0xffffffff
  for (const piece of pieces)
    for (const byte of piece) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
