import { maxPostTextLength } from '#domain/post.ts'
import { maxUrlLength } from './reading.ts'
import { characterEnd, isContinuation } from './utf8Evidence.ts'

// What a reader of bytes can judge by itself. Everything else (-1 or false) is left to the functions
// that work on text, whose answers these must be.

const tab = 0x09
const lineFeed = 0x0a
const space = 0x20
const quote = 0x22
const del = 0x7f

/** True for ASCII digits, one or more. */
export function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x30 || byte > 0x39) return false
  }
  return to > from
}

/** True when the bytes end as a number does that a spreadsheet may have rounded. */
export function endsInZeros(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from > 1 && bytes[to - 1] === 0x30 && bytes[to - 2] === 0x30
}

const https = new TextEncoder().encode('https://')
const http = new TextEncoder().encode('http://')

/** True for a link in ASCII that `toWebLink` would leave as it is. */
export function isPlainLink(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > maxUrlLength) return false
  const scheme = beginsWith(bytes, from, https) ? https : http
  if (!beginsWith(bytes, from, scheme)) return false
  const host = from + scheme.length
  for (let at = host; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte <= space || byte >= del || byte === quote || byte === 0x3c || byte === 0x3e)
      return false
  }
  return host < to && bytes[host] !== 0x2f
}

function beginsWith(bytes: Uint8Array, from: number, beginning: Uint8Array): boolean {
  for (let at = 0; at < beginning.length; at++) if (bytes[from + at] !== beginning[at]) return false
  return true
}

/** 1 for each byte that stands for itself in any text: spaces, tabs, line feeds and visible ASCII without quotes. */
const isOrdinary = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tab || byte === lineFeed || (byte >= space && byte < del && byte !== quote) ? 1 : 0,
)

/**
 * Where the part of a text ends that `toPostText` would keep, if it would keep it byte for byte; else -1.
 * @param isDoubled two quotes stand for one
 */
export function endOfPlainText(
  bytes: Uint8Array,
  from: number,
  to: number,
  isDoubled: boolean,
): number {
  if (!isInk(bytes, from, to) || !isInk(bytes, startOfLast(bytes, from, to), to)) return -1
  let units = 0
  let last = from
  let at = from
  while (at < to) {
    const byte = bytes[at] ?? 0
    let end = at + 1
    if (isOrdinary[byte] === 0) {
      if (byte >= 0x80) end = isMark(bytes, at) ? -1 : characterEnd(bytes, at, to)
      else end = byte === quote ? at + (isDoubled ? 2 : 1) : -1
      if (end === -1) return -1
    }
    const length = byte >= 0xf0 ? 2 : 1
    // Cut: what is after it might be blank, and the text shorter for it, if this were blank too.
    if (units + length > maxPostTextLength) return isInk(bytes, last, to) ? at : -1
    units += length
    last = at
    at = end
  }
  return to
}

/** True when a character begins here that is surely no white space. */
export function isInk(bytes: Uint8Array, at: number, to: number): boolean {
  const byte = at < to ? (bytes[at] ?? 0) : 0
  if (byte < 0x80) return byte > space && byte < del
  // What these begin holds U+00A0, U+1680, the spaces of U+2000, U+3000 and U+FEFF.
  return byte !== 0xc2 && byte !== 0xe1 && byte !== 0xe2 && byte !== 0xe3 && byte !== 0xef
}

function startOfLast(bytes: Uint8Array, from: number, to: number): number {
  let at = to - 1
  while (at > from && isContinuation(bytes[at])) at--
  return at
}

/** True for U+FEFF. */
function isMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
}
