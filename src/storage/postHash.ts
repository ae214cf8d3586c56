const idSeed = 0x75746861
const momentSeed = 0x6c6c6967

/**
 * The identity of a post within its channel as 64 bits, written to `into[0]` (low) and `into[1]`
 * (high): of the source's id, else of the local minute and the text. Links are left out, because
 * some sources give the same post a new one in every export.
 */
export function hashPost(
  post: { readonly sourceId: string; readonly localMinutes: number; readonly text: string },
  into: Uint32Array,
): void {
  if (post.sourceId !== '') hashText(post.sourceId, idSeed, into)
  else hashText(`${post.localMinutes}\n${post.text}`, momentSeed, into)
}

/**
 * Two lanes of MurmurHash3 x86-128 (Austin Appleby, public domain) over UTF-16 code units, each
 * word going through both lanes. Not for secrets.
 */
function hashText(text: string, seed: number, into: Uint32Array): void {
  let a = seed
  let b = ~seed
  for (let index = 0; index < text.length; index += 2) {
    // Past the end charCodeAt gives NaN, which shifts to 0.
    const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)
    a ^= Math.imul(rotated(Math.imul(word, 0x239b961b), 15), 0xab0e9789)
    a = (Math.imul((rotated(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0
    b ^= Math.imul(rotated(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5)
    b = (Math.imul((rotated(b, 17) + a) | 0, 5) + 0x0bcaa747) | 0
  }
  a ^= text.length
  b ^= text.length
  a = (a + b) | 0
  b = (b + a) | 0
  a = mixed(a)
  b = mixed(b)
  into[0] = a + b
  into[1] = b + (a + b)
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

function mixed(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
