/** How a text's bytes begin when they say their own encoding. */
const byteOrderMarks: ReadonlyArray<readonly [encoding: string, bytes: readonly number[]]> = [
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that a byte order mark at the very beginning states, or null without one. */
export function encodingOfMark(head: Uint8Array): string | null {
  const mark = byteOrderMarks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))
  return mark ? mark[0] : null
}

/**
 * `utf-16le` or `utf-16be` when every other byte of the beginning is zero as in Western text without
 * a mark, else null.
 */
export function encodingOfZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(head.length, 512) / 2)
  if (pairs < 4) return null
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) evenZeros++
    if (head[at + 1] === 0) oddZeros++
  }
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) return 'utf-16le'
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1) return 'utf-16be'
  return null
}

/**
 * The encoding of the XML declaration at the beginning, under the name that decoders know it by.
 * Null without a declaration, and for one that names no encoding, an unknown one, or UTF-16 (which
 * cannot be true of bytes in which the declaration could be read).
 */
export function encodingOfDeclaration(head: Uint8Array): string | null {
  const beginning = Array.from(head.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('')
  const label = /^\s*<\?xml\b[^>]{0,300}?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? null : encoding
  } catch {
    return null
  }
}
