import { isUnder } from './hostName.ts'
import { foldedHandle, toHandle, type PageReading } from './pageReading.ts'
import type { WebAddress } from './webAddress.ts'

const organisationFolders = new Set(['company', 'school', 'showcase', 'company-beta'])
const linkedinFolders = new Set(['in', 'groups', 'newsletters'])

/** The organisation, person or group that a LinkedIn address leads to. */
export function linkedinPage({ host, segments }: WebAddress): PageReading | null {
  if (host === 'lnkd.in') return { found: 'shortLink', platform: 'linkedin' }
  if (!isUnder(host, 'linkedin.com')) return null
  const first = (segments[0] ?? '').toLowerCase()
  if (first === 'posts' || first === 'feed' || first === 'pulse' || first === 'embed') {
    return { found: 'post', platform: 'linkedin' }
  }
  const isOrganisation = organisationFolders.has(first)
  const handle = toHandle(segments[1])
  if (handle === null || !(isOrganisation || linkedinFolders.has(first))) {
    return { found: 'notAChannel', platform: 'linkedin' }
  }
  const isNumber = /^\d+$/.test(handle)
  const folder = first === 'company-beta' ? 'company' : first
  return {
    found: 'page',
    platform: 'linkedin',
    url: `https://www.linkedin.com/${folder}/${handle}`,
    // A company, a school and a showcase page share one set of names.
    folded: `linkedin.com/${isOrganisation ? 'company' : folder}/${foldedHandle(handle)}`,
    handle: isNumber ? '' : handle,
    accountId: isNumber ? handle : '',
    nameSource: isNumber ? '' : handle.replace(/-\d{6,}$/, ''),
    wasPost: false,
  }
}

const videoPaths = new Set(
  'watch shorts live embed v clip playlist post attribution_link'.split(' '),
)
const youtubeServices = new Set(
  'feed results gaming premium music kids about account hashtag redirect t tv ads creators howyoutubeworks channel c user oops signin upload'.split(
    ' ',
  ),
)

/** The channel that a YouTube address leads to. A video's address does not say whose it is. */
export function youtubePage({ host, segments }: WebAddress): PageReading | null {
  if (host === 'youtu.be') return { found: 'post', platform: 'youtube' }
  if (isUnder(host, 'youtube-nocookie.com')) return { found: 'post', platform: 'youtube' }
  if (!isUnder(host, 'youtube.com')) return null
  const nothing = { found: 'notAChannel', platform: 'youtube' } as const
  if (!/^(?:(?:www|m|mobile|music|studio)\.)*youtube\.com$/.test(host)) return nothing
  const first = segments[0] ?? ''
  const folder = first.toLowerCase()
  if (videoPaths.has(folder)) return { found: 'post', platform: 'youtube' }
  if (folder === 'channel') {
    const id = segments[1] ?? ''
    if (!/^uc[\w-]{8,40}$/i.test(id)) return nothing
    return {
      found: 'page',
      platform: 'youtube',
      url: `https://www.youtube.com/channel/${id}`,
      folded: `youtube.com/channel/${id.toLowerCase()}`,
      handle: '',
      accountId: id,
      nameSource: '',
      wasPost: false,
    }
  }
  const inFolder = folder === 'c' || folder === 'user'
  const handle = toHandle(inFolder ? segments[1] : first)
  const key = handle === null ? '' : foldedHandle(handle)
  if (handle === null || (!first.startsWith('@') && !inFolder && youtubeServices.has(key))) {
    return nothing
  }
  return {
    found: 'page',
    platform: 'youtube',
    url: `https://www.youtube.com/${inFolder ? `${folder}/` : '@'}${handle}`,
    // The older forms /c/Name, /user/Name and /Name lead to the handle's channel when they are equal.
    folded: `youtube.com/@${key}`,
    handle,
    accountId: '',
    nameSource: handle,
    wasPost: false,
  }
}
