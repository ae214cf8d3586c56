import { toParsedUrl, toReadableHost, withoutDevicePrefix } from './hostName.ts'

/** An http or https address, cleaned of what does not say which page it is. */
export type WebAddress = {
  readonly secure: boolean
  /** Lower case, Punycode undone. */
  readonly host: string
  /** With its colon, e.g. `:8080`, or empty for the ordinary one. */
  readonly port: string
  /** Begins with a slash; letters beyond ASCII readable, everything else percent-encoded. */
  readonly path: string
  /** The path's parts, none of them empty. */
  readonly segments: readonly string[]
  /** What stands between `&` in the query, tracking left out. */
  readonly query: readonly string[]
}

const trackingNames = new Set(
  'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igsh igshid mibextid mc_cid mc_eid _ga _gl mkt_tok wt_mc fref hc_ref hc_location ref_src ref_url refsrc __tn__ __xts__ paipv rdid share_url trk trackingid lipi originalsubdomain is_from_webapp sender_device sfnsn _rdr _rdc'.split(
    ' ',
  ),
)

function isTracking(part: string): boolean {
  const name = (part.split('=')[0] ?? '').toLowerCase()
  return name.startsWith('utm_') || name.startsWith('__cft__') || trackingNames.has(name)
}

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const closers = new Set(Array.from('.,;:!?…\'"”’»>|*`)]}'))

/** The text without the punctuation that follows a link in a sentence; `Malmö_(kommun)` keeps its bracket. */
export function withoutTrailingPunctuation(text: string): string {
  let end = text.length
  while (end > 0) {
    const last = text.charAt(end - 1)
    if (!closers.has(last)) break
    const opener = brackets[last]
    if (opener !== undefined) {
      const rest = text.slice(0, end)
      if (rest.split(opener).length >= rest.split(last).length) break
    }
    end--
  }
  return text.slice(0, end)
}

const encodedLetter =
  /%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi

/** Percent-encoded letters and digits beyond ASCII, decoded; all else stays, so that the address is the same. */
function readable(encoded: string): string {
  const decoded = encoded.replace(encodedLetter, (bytes) => {
    try {
      const char = decodeURIComponent(bytes)
      return /^[\p{L}\p{M}\p{N}]$/u.test(char) ? char : bytes
    } catch {
      return bytes
    }
  })
  // An accent on a sign (= with a stroke) would compose to another sign, not to a letter.
  return decoded.replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, encodeURIComponent)
}

/** The same address with another path and without the query; trailing punctuation goes. */
export function withPath(address: WebAddress, segments: readonly string[]): WebAddress {
  const path = withoutTrailingPunctuation(`/${segments.join('/')}`)
  return { ...address, path, segments: path.split('/').filter(Boolean), query: [] }
}

function cleaned(url: URL): WebAddress {
  // facebook.com/#!/Name: the path of the years before 2013 lives on in old documents.
  const target = url.hash.startsWith('#!/') ? new URL(url.origin + url.hash.slice(2)) : url
  const query = withoutTrailingPunctuation(
    target.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !isTracking(part))
      .join('&'),
  )
  // Also before a query: a path must read the same when its query is gone.
  const path = withoutTrailingPunctuation(readable(target.pathname))
  return {
    secure: url.protocol === 'https:',
    host: toReadableHost(url.hostname.replace(/\.+$/, '')),
    port: url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`,
    path: path === '' ? '/' : path,
    segments: path.split('/').filter(Boolean),
    query: query.split('&').filter((part) => part !== ''),
  }
}

const refusedSchemes =
  /^(?:javascript|vbscript|data|blob|file|mailto|tel|sms|ftp|ftps|about|chrome|edge|view-source|ws|wss|intent|android-app|fb|whatsapp|tg):/i

/**
 * True for text that names a scheme other than http and https (`javascript:`, `mailto:`, `ftp://`).
 * `host:8080` names a port.
 */
export function hasRefusedScheme(text: string): boolean {
  if (/^https?:/i.test(text)) return false
  return refusedSchemes.test(text) || /^[a-z][a-z\d+.-]*:\/\//i.test(text)
}

/** The address in a text that holds one and nothing else; https when no scheme is written. Null when there is none. */
export function toWebAddress(text: string): WebAddress | null {
  const trimmed = text.trim()
  if (trimmed === '' || hasRefusedScheme(trimmed)) return null
  const whole = /^https?:/i.test(trimmed) ? trimmed : `https://${trimmed.replace(/^\/+/, '')}`
  const url = toParsedUrl(whole)
  if (url === null) return null
  const address = cleaned(url)
  return address.host === '' ? null : address
}

/** The address to show and to follow. A page on the open web is shown as https. */
export function toUrl(address: WebAddress, keepScheme: boolean): string {
  const scheme = keepScheme && !address.secure ? 'http' : 'https'
  const query = address.query.length > 0 ? `?${address.query.join('&')}` : ''
  const path = address.path === '/' ? '' : address.path
  return `${scheme}://${address.host}${address.port}${path}${query}`
}

/** Without slashes and punctuation at the end, in whatever order they stand there. */
function withoutEnd(path: string): string {
  const shorter = withoutTrailingPunctuation(path.replace(/\/+$/, ''))
  return shorter === path ? path : withoutEnd(shorter)
}

/**
 * The key under which the same address is found again: no scheme, `www.`, `m.` or trailing slash, lower case,
 * the query in order. Paths that differ only in case count as the same, as they nearly always are.
 */
export function toFoldedAddress(address: WebAddress): string {
  const path = withoutEnd(address.path.toLowerCase().normalize('NFC'))
  const query = address.query
    .map((part) => withoutTrailingPunctuation(part.toLowerCase()))
    .filter((part) => part !== '')
    .sort()
  return (
    withoutDevicePrefix(address.host) +
    address.port +
    path +
    (query.length > 0 ? `?${query.join('&')}` : '')
  )
}
