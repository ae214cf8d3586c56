import { toLabel, toLinkPieces, toPastedLines, type LinkPiece } from './linkText.ts'
import { toSuggestedName } from './nameSuggestion.ts'
import { toHandle } from './pageReading.ts'
import { linkOfHandle, readPage } from './pageRules.ts'
import type { Platform } from './platform.ts'
import { toWebAddress } from './webAddress.ts'

/** Links longer than this are refused; `channelSchema` allows no more. */
export const maxLinkLength = 2000

/** A page, account or blog as a pasted link names it. */
export type ChannelLink = {
  readonly platform: Platform
  /** Normalised for showing and following: https (http may stay on an intranet), no tracking, no fragment. */
  readonly url: string
  /** Without `@`; `user@server` on Mastodon; empty where the platform or the link has none. */
  readonly handle: string
  /** The platform's own id when the link is made of it (`profile.php?id=`, `/channel/UC…`), else empty. */
  readonly accountId: string
  /** Made from the line or the handle; may be empty. */
  readonly suggestedName: string
  /** Equal for all links of the same page, as `foldLink` gives it. */
  readonly folded: string
  /** True when the pasted link was a post's, and this is the page that it stands on. */
  readonly wasPost: boolean
}

/** Why a pasted text names no channel. */
export type ChannelLinkProblem =
  /** Nothing pasted, or nothing in it that could be a link or a handle. */
  | { readonly code: 'empty' | 'notALink' }
  /** Something else than http and https: `javascript:`, `mailto:`, `file:` … */
  | { readonly code: 'refusedScheme' }
  | { readonly code: 'tooLong' }
  /** A shortened link, which does not show where it leads. */
  | { readonly code: 'shortLink' }
  /** A post or picture whose link does not say which page it stands on. */
  | { readonly code: 'postWithoutPage'; readonly platform: Platform }
  /** One of the platform's own pages: its start page, a search, a hashtag. */
  | { readonly code: 'notAChannel'; readonly platform: Platform }
  /** A name such as `@kontaktpoolen`, which may be on any platform. */
  | { readonly code: 'handleWithoutPlatform'; readonly handle: string }

/** What became of one piece of pasted text. `text` is that piece. */
export type ChannelLinkResult =
  | { readonly ok: true; readonly text: string; readonly link: ChannelLink }
  | { readonly ok: false; readonly text: string; readonly problem: ChannelLinkProblem }

function refused(text: string, problem: ChannelLinkProblem): ChannelLinkResult {
  return { ok: false, text, problem }
}

function linkResult(text: string, link: string, label: string): ChannelLinkResult {
  if (link.length > maxLinkLength) return refused(text, { code: 'tooLong' })
  const address = toWebAddress(link)
  if (address === null) return refused(text, { code: 'notALink' })
  const reading = readPage(address)
  switch (reading.found) {
    case 'page': {
      const { platform, url, handle, accountId, folded, wasPost } = reading
      // Percent-encoding may have made it longer than what was pasted.
      if (url.length > maxLinkLength) return refused(text, { code: 'tooLong' })
      const suggestedName = label === '' ? toSuggestedName(reading.nameSource) : label
      return {
        ok: true,
        text,
        link: { platform, url, handle, accountId, suggestedName, folded, wasPost },
      }
    }
    case 'post':
      return refused(text, { code: 'postWithoutPage', platform: reading.platform })
    case 'notAChannel':
      return refused(text, { code: 'notAChannel', platform: reading.platform })
    case 'shortLink':
      return refused(text, { code: 'shortLink' })
  }
}

function handleResult(text: string, handle: string, platform: Platform | null): ChannelLinkResult {
  if (platform === null) return refused(text, { code: 'handleWithoutPlatform', handle })
  const link = linkOfHandle(handle, platform)
  return link === null ? refused(text, { code: 'notALink' }) : linkResult(text, link, '')
}

/** With a platform chosen, `kontaktpoolen.se` may be a handle; a link with a path or scheme never is. */
function asHandle(text: string, platform: Platform | null): string | null {
  if (platform === null || linkOfHandle('a@b', platform) === null) return null
  if (platform === 'mastodon') return /^[\w.-]+@[^\s/@]+\.[^\s/@]+$/u.test(text) ? text : null
  if (/^www\.|[/:?#]/i.test(text)) return null
  const address = toWebAddress(text)
  const reading = address === null ? null : readPage(address)
  const isHandleForm =
    reading === null ||
    (reading.found === 'page' && (reading.handle === '' || reading.platform === platform))
  return isHandleForm ? toHandle(text) : null
}

function pieceResult(piece: LinkPiece, platform: Platform | null, label: string) {
  const { text } = piece
  const handle = piece.looks === 'link' || piece.looks === 'word' ? asHandle(text, platform) : null
  if (handle !== null) return handleResult(text, handle, platform)
  switch (piece.looks) {
    case 'link':
      return linkResult(text, text, label)
    case 'fediverse':
      return handleResult(text, text, 'mastodon')
    case 'handle':
      return handleResult(text, text, platform)
    case 'refused':
      return refused(text, { code: 'refusedScheme' })
    case 'word': {
      const word = platform === null ? toHandle(text) : null
      return word === null
        ? refused(text, { code: 'notALink' })
        : refused(text, { code: 'handleWithoutPlatform', handle: word })
    }
  }
}

function lineResults(line: string, platform: Platform | null): readonly ChannelLinkResult[] {
  const pieces = toLinkPieces(line)
  const links = pieces.filter((piece) => piece.looks !== 'word')
  const [only] = links
  if (only === undefined) {
    const [word] = pieces
    return word !== undefined && pieces.length === 1
      ? [pieceResult(word, platform, '')]
      : [refused(line, { code: 'notALink' })]
  }
  const label = links.length === 1 ? toLabel(line, only.at) : ''
  return links.map((piece) => pieceResult(piece, platform, label))
}

/**
 * Every channel named in pasted text: links and handles on lines of their own or separated by spaces,
 * commas or semicolons, with or without words around them. A name in a column before the link, or
 * before a colon, becomes the suggested name.
 *
 * Results stand in the text's order; a channel pasted twice comes once; a line without any link is one
 * problem. Empty text gives an empty list. Never throws.
 * @param platform the platform that bare handles belong to, when the user has chosen one
 */
export function parseChannelLinks(
  text: string,
  platform: Platform | null = null,
): readonly ChannelLinkResult[] {
  const seen = new Set<string>()
  return toPastedLines(text)
    .flatMap((line) => lineResults(line, platform))
    .filter((result) => {
      if (!result.ok) return true
      if (seen.has(result.link.folded)) return false
      seen.add(result.link.folded)
      return true
    })
}

/**
 * The channel that a pasted link or handle names; the first one when there are several. Never throws.
 * @param platform the platform that a bare handle belongs to, when the user has chosen one
 */
export function parseChannelLink(
  text: string,
  platform: Platform | null = null,
): ChannelLinkResult {
  return parseChannelLinks(text, platform)[0] ?? refused(text, { code: 'empty' })
}
