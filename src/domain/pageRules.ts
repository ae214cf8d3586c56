import { facebookPage } from './facebookPage.ts'
import { homeAddress, mastodonPage } from './fediversePage.ts'
import { linkedinPage, youtubePage } from './organisationPages.ts'
import type { PageReading, PageRule } from './pageReading.ts'
import type { Platform } from './platform.ts'
import { blueskyPage, instagramPage, threadsPage, tiktokPage, xPage } from './profilePages.ts'
import { sitePage } from './sitePage.ts'
import type { WebAddress } from './webAddress.ts'

const rules: readonly PageRule[] = [
  facebookPage,
  instagramPage,
  xPage,
  linkedinPage,
  youtubePage,
  tiktokPage,
  threadsPage,
  blueskyPage,
  mastodonPage,
]

/** What an address leads to, by the first rule that knows it; a site when none does. */
export function readPage(address: WebAddress): PageReading {
  const target = homeAddress(address) ?? address
  for (const rule of rules) {
    const reading = rule(target)
    if (reading !== null) return reading
  }
  return sitePage(target)
}

/**
 * The link that a handle stands for on a platform, or null where handles lead nowhere: Mastodon
 * needs `user@server`, and blogs, newsletters and sites have none.
 * @param handle without its first `@`
 */
export function linkOfHandle(handle: string, platform: Platform): string | null {
  switch (platform) {
    case 'facebook':
      return `https://www.facebook.com/${handle}`
    case 'instagram':
      return `https://www.instagram.com/${handle}`
    case 'x':
      return `https://x.com/${handle}`
    case 'linkedin':
      return `https://www.linkedin.com/company/${handle}`
    case 'youtube':
      return `https://www.youtube.com/@${handle}`
    case 'tiktok':
      return `https://www.tiktok.com/@${handle}`
    case 'threads':
      return `https://www.threads.com/@${handle}`
    case 'bluesky':
      return `https://bsky.app/profile/${handle.includes('.') ? handle : `${handle}.bsky.social`}`
    case 'mastodon': {
      const [user, server] = handle.split('@')
      return server === undefined ? null : `https://${server}/@${user}`
    }
    case 'blog':
    case 'newsletter':
    case 'website':
    case 'intranet':
    case 'other':
      return null
  }
}
