import { isUnder, withoutDevicePrefix } from './hostName.ts'
import { foldedHandle, queryValue, toHandle, type PageReading } from './pageReading.ts'
import type { Platform } from './platform.ts'
import type { WebAddress } from './webAddress.ts'

function profile(
  platform: Platform,
  host: string,
  before: string,
  handle: string,
  wasPost: boolean,
): PageReading {
  return {
    found: 'page',
    platform,
    url: `https://${host}/${before}${handle}`,
    folded: `${host.replace(/^www\./, '')}/${before}${foldedHandle(handle)}`,
    handle,
    accountId: '',
    nameSource: handle,
    wasPost,
  }
}

const within = (words: string) => new Set(words.split(' '))

const instagramServices = within(
  'explore accounts about developer legal direct web api challenge stories _u',
)
const instagramPosts = within('p reel reels tv s share')

/** The account that an Instagram address leads to. A post's own address does not say whose it is. */
export function instagramPage({ host, segments }: WebAddress): PageReading | null {
  const bare = withoutDevicePrefix(host)
  if (!isUnder(bare, 'instagram.com') && bare !== 'instagr.am') return null
  const nothing = { found: 'notAChannel', platform: 'instagram' } as const
  if (bare !== 'instagram.com' && bare !== 'instagr.am') return nothing
  const [first = '', second] = segments
  const lower = first.toLowerCase()
  if (instagramPosts.has(lower)) return { found: 'post', platform: 'instagram' }
  const inStories = lower === 'stories' || lower === '_u'
  if (inStories && second?.toLowerCase() === 'highlights') {
    return { found: 'post', platform: 'instagram' }
  }
  const handle = toHandle(inStories ? second : first)
  if (handle === null || !/^[\w.]{1,30}$/.test(handle)) return nothing
  if (instagramPosts.has(handle.toLowerCase()) || instagramServices.has(handle.toLowerCase())) {
    return nothing
  }
  const wasPost =
    lower === 'stories' || (second !== undefined && instagramPosts.has(second.toLowerCase()))
  return profile('instagram', 'www.instagram.com', '', handle, wasPost)
}

const xServices = within(
  'i home search hashtag share explore settings login signup messages notifications tos privacy about compose intent jobs download logout account who_to_follow',
)

/** The account that an address on X, formerly Twitter, leads to. */
export function xPage(address: WebAddress): PageReading | null {
  const { host, segments } = address
  if (!isUnder(host, 'x.com') && !isUnder(host, 'twitter.com')) return null
  if (host === 'pic.twitter.com') return { found: 'post', platform: 'x' }
  const bare = withoutDevicePrefix(host)
  if (bare !== 'x.com' && bare !== 'twitter.com') return { found: 'notAChannel', platform: 'x' }
  const [folder = '', part = '', detail = ''] = segments.map((segment) => segment.toLowerCase())
  if (folder === 'i' && (part === 'status' || detail === 'status')) {
    return { found: 'post', platform: 'x' }
  }
  const byIntent = folder === 'intent' && (part === 'user' || part === 'follow')
  const named = byIntent ? queryValue(address, 'screen_name') : segments[0]
  const handle = toHandle(named ?? undefined)
  if (handle === null || xServices.has(handle.toLowerCase()) || !/^\w{1,15}$/.test(handle)) {
    return { found: 'notAChannel', platform: 'x' }
  }
  return profile('x', 'x.com', '', handle, part === 'status' || part === 'statuses')
}

/** The account that a TikTok address leads to. */
export function tiktokPage({ host, segments }: WebAddress): PageReading | null {
  if (!isUnder(host, 'tiktok.com')) return null
  const [folder = '', part] = segments.map((segment) => segment.toLowerCase())
  if (host === 'vm.tiktok.com' || host === 'vt.tiktok.com' || folder === 't') {
    return { found: 'shortLink', platform: 'tiktok' }
  }
  if (folder === 'v' || folder === 'embed') return { found: 'post', platform: 'tiktok' }
  const handle = folder.startsWith('@') ? toHandle(segments[0]) : null
  if (handle === null) return { found: 'notAChannel', platform: 'tiktok' }
  const wasPost = part === 'video' || part === 'photo'
  return profile('tiktok', 'www.tiktok.com', '@', handle, wasPost)
}

/** The account that a Threads address leads to, under its old domain or its new one. */
export function threadsPage({ host, segments }: WebAddress): PageReading | null {
  if (!isUnder(host, 'threads.net') && !isUnder(host, 'threads.com')) return null
  const [folder = '', part] = segments.map((segment) => segment.toLowerCase())
  if (folder === 't') return { found: 'post', platform: 'threads' }
  const handle = folder.startsWith('@') ? toHandle(segments[0]) : null
  if (handle === null) return { found: 'notAChannel', platform: 'threads' }
  return profile('threads', 'www.threads.com', '@', handle, part === 'post')
}

/** The account that a Bluesky address leads to; `name.bsky.social` alone is one too. */
export function blueskyPage({ host, segments }: WebAddress): PageReading | null {
  if (host !== 'bsky.social' && host.endsWith('.bsky.social')) {
    const handle = toHandle(host)
    return handle === null ? null : blueskyProfile(handle, false)
  }
  if (!isUnder(host, 'bsky.app')) return null
  const [first = '', second = '', third = ''] = segments
  const wasPost = third.toLowerCase() === 'post'
  if (first.toLowerCase() !== 'profile') return { found: 'notAChannel', platform: 'bluesky' }
  if (/^did:[a-z]+:[\w.:-]*\w$/i.test(second)) {
    return {
      ...blueskyProfile(second, wasPost),
      handle: '',
      accountId: second,
      nameSource: '',
    }
  }
  const handle = toHandle(second)
  return handle?.includes('.') === true
    ? blueskyProfile(handle, wasPost)
    : { found: 'notAChannel', platform: 'bluesky' }
}

function blueskyProfile(handle: string, wasPost: boolean) {
  return {
    found: 'page',
    platform: 'bluesky',
    url: `https://bsky.app/profile/${handle}`,
    folded: `bsky.app/profile/${foldedHandle(handle)}`,
    handle,
    accountId: '',
    nameSource: handle.replace(/\.bsky\.social$|\.[^.]+$/, ''),
    wasPost,
  } satisfies PageReading
}
