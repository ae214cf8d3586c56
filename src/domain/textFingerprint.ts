/**
 * A whole number from 0 to 2³²−1 that differs between texts by all but chance: it finds accidents, and keeps nobody
 * out who means to deceive. Source: FNV-1a (Fowler, Noll & Vo) over UTF-16 units, finished by MurmurHash3's mixer
 * (Appleby), so that its low bits are as good as its high ones.
 */
export function textFingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
