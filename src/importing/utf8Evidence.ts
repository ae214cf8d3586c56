/**
 * Counts the multi-byte characters of UTF-8 in the bytes, and the bytes beyond ASCII that are part
 * of none. A character cut off by the end counts as neither. Source: RFC 3629, section 4.
 */
export function utf8Evidence(bytes: Uint8Array): { wellFormed: number; malformed: number } {
  let wellFormed = 0
  let malformed = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(lead, bytes[at + 1])
    let follows = 1
    while (follows < length && isContinuation(bytes[at + follows])) follows++
    const isWhole = length > 0 && follows === length
    if (length > 0 && !isWhole && at + follows >= bytes.length) break
    if (isWhole) wellFormed++
    else malformed++
    at += isWhole ? length : 1
  }
  return { wellFormed, malformed }
}

/**
 * The end of the character beyond ASCII that begins at `at`, or -1 when none does that is whole and
 * ends before `to`.
 */
export function characterEnd(bytes: Uint8Array, at: number, to: number): number {
  const end = at + sequenceLength(bytes[at] ?? 0, bytes[at + 1])
  if (end === at || end > to) return -1
  for (let next = at + 1; next < end; next++) if (!isContinuation(bytes[next])) return -1
  return end
}

/** Bytes of the character that these two begin; 0 when none does. */
function sequenceLength(lead: number, second: number | undefined): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  if (second !== undefined) {
    // Overlong forms, surrogates and code points beyond the last.
    if (lead === 0xe0 && second < 0xa0) return 0
    if (lead === 0xed && second > 0x9f) return 0
    if (lead === 0xf0 && second < 0x90) return 0
    if (lead === 0xf4 && second > 0x8f) return 0
  }
  return lead < 0xf0 ? 3 : 4
}

/** True for a byte that begins no character. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
