import { isUnder } from './hostName.ts'
import { queryValue, toHandle, type PageReading } from './pageReading.ts'
import { toWebAddress, type WebAddress } from './webAddress.ts'

const front = 'https://www.facebook.com'
const ownSubdomains = /^(?:(?:www|m|mobile|touch|mbasic|web|business|[a-z]{2}-[a-z]{2})\.)*$/
const postPaths = new Set(
  'photo photos watch reel share events video videos stories media'.split(' '),
)
const servicePaths = new Set(
  'home login recover help hashtag policies privacy search marketplace gaming ads business settings notifications friends messages bookmarks sharer dialog plugins legal careers places directory latest pages groups p people pg public profile permalink story l flx'.split(
    ' ',
  ),
)
const postParts = new Set('posts photos photo videos permalink reels events stories'.split(' '))

function page(path: string, key: string, rest: Partial<Extract<PageReading, { found: 'page' }>>) {
  return {
    found: 'page',
    platform: 'facebook',
    url: `${front}/${path}`,
    folded: `facebook.com/${key}`,
    handle: '',
    accountId: '',
    nameSource: '',
    wasPost: false,
    ...rest,
  } satisfies PageReading
}

function numberedPage(id: string, wasPost: boolean): PageReading {
  return page(`profile.php?id=${id}`, id, { accountId: id, wasPost })
}

/** `Name/123` and `Name-123` with the number that names the page; the name is only there to be read. */
function namedAndNumbered(
  before: string,
  name: string,
  between: string,
  id: string,
  wasPost = false,
): PageReading {
  const shown = toHandle(name)
  return shown === null
    ? numberedPage(id, wasPost)
    : page(`${before}${shown}${between}${id}`, id, { accountId: id, nameSource: shown, wasPost })
}

function splitNumber(segment: string): { name: string; id: string } | null {
  const parts = /^(.+)-(\d{6,20})$/.exec(segment)
  return parts?.[1] !== undefined && parts[2] !== undefined
    ? { name: parts[1], id: parts[2] }
    : null
}

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && /^\d{5,20}$/.test(text)

function pageInFolder(first: string, segments: readonly string[]): PageReading | null {
  const wasPost = segments.slice(2).some((part) => postParts.has(part.toLowerCase()))
  if (first === 'groups') {
    const group = toHandle(segments[1])
    if (group === null) return null
    return page(`groups/${group}`, `groups/${group.toLowerCase()}`, {
      handle: isNumber(group) ? '' : group,
      accountId: isNumber(group) ? group : '',
      nameSource: isNumber(group) ? '' : group,
      wasPost,
    })
  }
  if (first === 'pages' && segments[1]?.toLowerCase() === 'category') {
    const split = splitNumber(segments[3] ?? '')
    return split && namedAndNumbered('p/', split.name, '-', split.id)
  }
  if (first === 'pages' || first === 'people') {
    if (segments[1] === undefined || !isNumber(segments[2])) return null
    return namedAndNumbered(`${first}/`, segments[1], '/', segments[2], wasPost)
  }
  if (first === 'p') {
    const split = splitNumber(segments[1] ?? '')
    return split && namedAndNumbered('p/', split.name, '-', split.id, wasPost)
  }
  return null
}

function pageAtRoot(segments: readonly string[]): PageReading | null {
  const shown = toHandle(segments[0])
  if (shown === null) return null
  // Facebook takes no notice of full stops in a page's name, and neither may the key.
  const key = shown.replaceAll('.', '').toLowerCase().normalize('NFC')
  const wasPost = segments[1] !== undefined && postParts.has(segments[1].toLowerCase())
  if (isNumber(key)) return numberedPage(key, wasPost)
  if (servicePaths.has(key)) return null
  const split = splitNumber(key)
  if (split !== null) {
    return namedAndNumbered('', shown.replace(/-[\d.]+$/, ''), '-', split.id, wasPost)
  }
  return page(shown, key, { handle: shown, nameSource: shown, wasPost })
}

/** The page, group or profile that a Facebook address leads to; redirects by `l.php` are followed by their text. */
export function facebookPage(address: WebAddress): PageReading | null {
  const { host, segments } = address
  const short = host === 'fb.me' || host === 'fb.com' || host === 'www.fb.com'
  if (!short && !isUnder(host, 'facebook.com')) return null
  const first = (segments[0] ?? '').toLowerCase()
  if (first === 'pg') return facebookPage({ ...address, segments: segments.slice(1) })
  const target = first === 'l.php' ? queryValue(address, 'u') : null
  const inner = target === null ? null : toWebAddress(target)
  if (
    inner !== null &&
    isUnder(inner.host, 'facebook.com') &&
    inner.segments[0]?.toLowerCase() !== 'l.php'
  ) {
    return facebookPage(inner)
  }
  const nothing = { found: 'notAChannel', platform: 'facebook' } as const
  if (!short && !ownSubdomains.test(host.slice(0, -'facebook.com'.length))) return nothing
  if (host === 'fb.me' && segments.length > 1) return { found: 'shortLink', platform: 'facebook' }
  if (/^(?:profile|permalink|story)\.php$/.test(first)) {
    const id = queryValue(address, 'id')
    const wasPost = first !== 'profile.php'
    if (id !== null && isNumber(id)) return numberedPage(id, wasPost)
    return wasPost ? { found: 'post', platform: 'facebook' } : nothing
  }
  const dotless = first.replaceAll('.', '')
  if (postPaths.has(first) || postPaths.has(dotless) || first === 'photo.php') {
    return { found: 'post', platform: 'facebook' }
  }
  if (first.endsWith('.php')) return nothing
  return pageInFolder(first, segments) ?? pageAtRoot(segments) ?? nothing
}
