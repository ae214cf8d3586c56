const blockBytes = 64

// The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
const roundConstants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

/**
 * SHA-256 (FIPS 180-4) of bytes that come piece by piece. The browser's own digests only whole
 * buffers, and not at all on plain http.
 */
export class Sha256 {
  private readonly state = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
  private readonly words = new Int32Array(64)
  private readonly rest = new Uint8Array(blockBytes)
  private restLength = 0
  private bytes = 0

  /** Takes in the next bytes. Not to be called after `digest`. */
  update(piece: Uint8Array): void {
    this.bytes += piece.length
    let from = 0
    if (this.restLength > 0) {
      from = Math.min(piece.length, blockBytes - this.restLength)
      this.rest.set(piece.subarray(0, from), this.restLength)
      this.restLength += from
      if (this.restLength < blockBytes) return
      this.mix(this.rest, 0)
      this.restLength = 0
    }
    for (; from + blockBytes <= piece.length; from += blockBytes) this.mix(piece, from)
    this.rest.set(piece.subarray(from))
    this.restLength = piece.length - from
  }

  /** The 32 bytes. Ends the object. */
  digest(): Uint8Array {
    const length = this.bytes
    const padding = new Uint8Array(((119 - (length % blockBytes)) % blockBytes) + 9)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setUint32(padding.length - 8, Math.floor(length / 0x20000000))
    view.setUint32(padding.length - 4, (length << 3) >>> 0)
    this.update(padding)
    const digest = new Uint8Array(32)
    this.state.forEach((word, place) => new DataView(digest.buffer).setInt32(4 * place, word))
    return digest
  }

  private mix(bytes: Uint8Array, from: number): void {
    const { words, state } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset + from, blockBytes)
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(4 * at)
    for (let at = 16; at < 64; at++) {
      const late = words[at - 2] ?? 0
      const early = words[at - 15] ?? 0
      const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
      const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
      words[at] = (words[at - 16] ?? 0) + small0 + (words[at - 7] ?? 0) + small1
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let at = 0; at < 64; at++) {
      const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const choice = (e & f) ^ (~e & g)
      const first = (h + big1 + choice + (roundConstants[at] ?? 0) + (words[at] ?? 0)) | 0
      const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      const majority = (a & b) ^ (a & c) ^ (b & c)
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + big0 + majority) | 0
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, place) => {
      state[place] = (state[place] ?? 0) + word
    })
  }
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let next = 2; found.length < count; next++)
    if (found.every((prime) => next % prime !== 0)) found.push(next)
  return found
}
