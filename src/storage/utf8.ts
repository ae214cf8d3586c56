/**
 * Writes a text as UTF-8 from `at` on and gives where it ends; half a surrogate pair becomes U+FFFD, as
 * with `TextEncoder`. Its `encodeInto` costs a browser a microsecond or two a call and a view of the
 * buffer, which for posts' short strings is several times the work itself.
 * @param bytes with room for three bytes a character
 */
export function putUtf8(text: string, bytes: Uint8Array, at: number): number {
  let end = at
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index)
    if (code < 0x80) {
      bytes[end++] = code
      continue
    }
    if (code < 0x800) {
      bytes[end++] = 0xc0 | (code >> 6)
      bytes[end++] = 0x80 | (code & 0x3f)
      continue
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = text.charCodeAt(index + 1)
      if (code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        index += 1
        bytes[end++] = 0xf0 | (code >> 18)
        bytes[end++] = 0x80 | ((code >> 12) & 0x3f)
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[end++] = 0x80 | (code & 0x3f)
        continue
      }
      code = 0xfffd
    }
    bytes[end++] = 0xe0 | (code >> 12)
    bytes[end++] = 0x80 | ((code >> 6) & 0x3f)
    bytes[end++] = 0x80 | (code & 0x3f)
  }
  return end
}

const quote = 0x22

/**
 * Copies bytes to `at` and gives where they end. A loop, because most are some ten or hundred, for which
 * making a view to copy costs more.
 * @param isDoubled of two quotes one is copied
 */
export function copyBytes(
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
  isDoubled = false,
): number {
  for (let next = start; next < end; next++) {
    const byte = from[next] ?? 0
    if (isDoubled && byte === quote) next++
    to[at++] = byte
  }
  return at
}
