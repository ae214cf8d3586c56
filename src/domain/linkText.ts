import { hasRefusedScheme, withoutTrailingPunctuation } from './webAddress.ts'

/** A piece of pasted text and what it looks like. `text` is ready to be read as that. */
export type LinkPiece = {
  readonly looks: 'link' | 'fediverse' | 'handle' | 'refused' | 'word'
  readonly text: string
  /** Where the piece begins in its line. */
  readonly at: number
}

/** Characters without width that come along when text is copied from a web page. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Top domains of more than two letters that a link may have without `https://` or a path to tell it by. */
const longTopDomains = new Set(
  'com net org info biz edu gov int mil name pro app dev blog site website online page web social community media news press live tv video today club group team work works center academy education school university health care city town global international foundation ngo cloud digital art events example test invalid'.split(
    ' ',
  ),
)

const hostLike =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?\.)+(\p{L}{2,}|xn--[\w-]+)\.?(:\d{1,5})?(?=$|[/?#])/iu
const intranetLike = /^(?:intranat|intranät|intranet|insidan|intra|localhost)(?:$|[:/?#])/i

function looksLikeHost(text: string): boolean {
  const parts = hostLike.exec(text)
  if (parts === null) return intranetLike.test(text)
  const [host, top = ''] = parts
  return (
    host.length < text.length ||
    /^www\./i.test(text) ||
    top.length === 2 ||
    parts[2] !== undefined ||
    longTopDomains.has(top.toLowerCase()) ||
    /\.bsky\.social$/i.test(text)
  )
}

function toPiece(raw: string, at: number): LinkPiece {
  const opened = raw.replace(/^["'“”„«»‘’<([{*`]+/, '')
  const start = at + raw.length - opened.length
  const bare = withoutTrailingPunctuation(opened)
  if (hasRefusedScheme(bare)) return { looks: 'refused', text: bare, at: start }
  // `Sidan:https://…` and `[text](https://…)`: what stands before the link has neither dot nor slash.
  const written = /^([^/.?=]*?)(https?:.*)$/isu.exec(bare)
  if (written?.[1] !== undefined && written[2] !== undefined) {
    return { looks: 'link', text: written[2], at: start + written[1].length }
  }
  if (/^@[\w.-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u.test(bare)) {
    return { looks: 'fediverse', text: bare.slice(1), at: start }
  }
  if (/^@[\p{L}\p{M}\p{N}._-]+$/u.test(bare)) {
    return { looks: 'handle', text: bare.slice(1), at: start }
  }
  const looks = looksLikeHost(bare.replace(/^\/\//, '')) ? 'link' : 'word'
  return { looks, text: bare, at: start }
}

/**
 * The pieces of one pasted line: cut at spaces, and at commas, semicolons and bars before another link.
 * Quotes, brackets and the sentence's punctuation are left out. Empty for an empty line.
 */
export function toLinkPieces(line: string): readonly LinkPiece[] {
  const pieces: LinkPiece[] = []
  const breaks = /\s+|[,;|](?=\s|$|https?:|www\.|@|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/)/giu
  let from = 0
  const take = (to: number) => {
    const piece = toPiece(line.slice(from, to), from)
    if (piece.text !== '') pieces.push(piece)
  }
  for (const match of line.matchAll(breaks)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(line.length)
  return pieces
}

/** The lines of pasted text, without characters nobody can see. */
export function toPastedLines(text: string): readonly string[] {
  return text
    .replace(invisible, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const notNames = new Set(
  'facebook fb instagram ig insta twitter x linkedin youtube tiktok threads mastodon bluesky blogg blog nyhetsbrev newsletter webb webbplats website hemsida sida sidan länk länken link url adress intranät intranet'.split(
    ' ',
  ),
)

/**
 * The name that stands before a line's only link, as in a column beside it or before a colon or dash.
 * Empty when there is none, or only a word such as *Facebook* or *länk*.
 */
export function toLabel(line: string, linkAt: number): string {
  const before =
    /^(.*?)\s*(?:\t|[:|;,–—]|\s-)[\s"'“”«<([]*$/u.exec(line.slice(0, linkAt))?.[1] ?? ''
  const label = (before.split('\t')[0] ?? '').replace(/^[\s•*·–-]+|[\s:;,|–-]+$/gu, '')
  const words = label.replace(/\s+/g, ' ')
  return words.length > 80 || notNames.has(words.toLowerCase()) ? '' : words
}
