const base = 36
const tMin = 1
const tMax = 26
const skew = 38
const damp = 700
const initialBias = 72
const initialN = 128
const maxCodePoint = 0x10ffff

function adaptedBias(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  while (rest > ((base - tMin) * tMax) >> 1) {
    rest = Math.floor(rest / (base - tMin))
    k += base
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew))
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return base
}

/** A label's text from its Punycode without `xn--`, or null when it is not Punycode (RFC 3492, 6.2). */
function decodedLabel(label: string): string | null {
  const lastHyphen = label.lastIndexOf('-')
  const points = Array.from(label.slice(0, Math.max(0, lastHyphen)), (char) => char.charCodeAt(0))
  let n = initialN
  let bias = initialBias
  let i = 0
  let at = lastHyphen + 1
  while (at < label.length) {
    const before = i
    let weight = 1
    for (let k = base; ; k += base) {
      if (at >= label.length) return null
      const digit = digitOf(label.charCodeAt(at++))
      if (digit >= base) return null
      i += digit * weight
      const threshold = Math.min(tMax, Math.max(tMin, k - bias))
      if (digit < threshold) break
      weight *= base - threshold
      if (i > 0x7fffffff || weight > 0x7fffffff) return null
    }
    const length = points.length + 1
    bias = adaptedBias(i - before, length, before === 0)
    n += Math.floor(i / length)
    i %= length
    if (n > maxCodePoint || (n >= 0xd800 && n <= 0xdfff)) return null
    points.splice(i++, 0, n)
  }
  return String.fromCodePoint(...points)
}

/** The text as an absolute URL, or null. */
export function toParsedUrl(text: string): URL | null {
  // Not URL.canParse: once Node 20 has optimised it, it refuses letters beyond ASCII.
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/**
 * A host as people write it: `xn--malm-8qa.se` becomes `malmö.se`. A label that does not decode to
 * plain letters and digits, or does not lead back to the same host, stays as it is.
 * @param host lower-case, as `URL.hostname` gives it
 */
export function toReadableHost(host: string): string {
  if (!host.includes('xn--')) return host
  const readable = host
    .split('.')
    .map((label) => {
      if (!label.startsWith('xn--')) return label
      const text = decodedLabel(label.slice(4))
      return text !== null && /^[\p{L}\p{M}\p{N}-]+$/u.test(text) ? text : label
    })
    .join('.')
  return toParsedUrl(`https://${readable}`)?.hostname === host ? readable : host
}

/** True when the host is `domain` or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/** The host without the prefixes that lead to the same pages: `www.`, `m.`, `mobile.`. */
export function withoutDevicePrefix(host: string): string {
  let rest = host
  for (;;) {
    const shorter = rest.replace(/^(?:www|m|mobile)\.(?=[^.]+\.)/, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}
