const idSeed = 0x75746861
const momentSeed = 0x6c6c6967

/** Where an id stands in bytes, in ASCII. */
export type IdBytes = {
  readonly bytes: Uint8Array
  readonly idStart: number
  readonly idEnd: number
}

/**
 * The identity of a post within its channel as 64 bits, written to `into[0]` (low) and `into[1]`
 * (high): of the source's id, else of the local minute and the text. Links are left out, because
 * some sources give the same post a new one in every export.
 */
export function hashPost(
  post: {
    readonly sourceId: string
    readonly localMinutes: number
    readonly text: string
    /** The id once more, which spares making a string of it. */
    readonly idBytes?: IdBytes
  },
  into: Uint32Array,
): void {
  if (post.idBytes) hashId(post.idBytes, into)
  else if (post.sourceId !== '') hashText(post.sourceId, idSeed, into)
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
    a = nextA(a, b, word)
    b = nextB(a, b, word)
  }
  finish(a, b, text.length, into)
}

/** The same of an id in ASCII, whose bytes are its code units. */
function hashId({ bytes, idStart, idEnd }: IdBytes, into: Uint32Array): void {
  let a = idSeed
  let b = ~idSeed
  for (let at = idStart; at < idEnd; at += 2) {
    const second = at + 1 < idEnd ? (bytes[at + 1] ?? 0) : 0
    const word = (bytes[at] ?? 0) | (second << 16)
    a = nextA(a, b, word)
    b = nextB(a, b, word)
  }
  finish(a, b, idEnd - idStart, into)
}

function nextA(a: number, b: number, word: number): number {
  const mixedIn = a ^ Math.imul(rotated(Math.imul(word, 0x239b961b), 15), 0xab0e9789)
  return (Math.imul((rotated(mixedIn, 19) + b) | 0, 5) + 0x561ccd1b) | 0
}

function nextB(a: number, b: number, word: number): number {
  const mixedIn = b ^ Math.imul(rotated(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5)
  return (Math.imul((rotated(mixedIn, 17) + a) | 0, 5) + 0x0bcaa747) | 0
}

function finish(a: number, b: number, length: number, into: Uint32Array): void {
  const sum = ((a ^ length) + (b ^ length)) | 0
  const first = mixed(sum)
  const second = mixed(((b ^ length) + sum) | 0)
  into[0] = first + second
  into[1] = second + (first + second)
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
