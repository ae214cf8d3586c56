import type { SameKeys } from '../sameKeys.ts'
import type { platforms as swedish } from '../sv/platforms.ts'

export const platforms = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  threads: 'Threads',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  blog: 'Blog',
  newsletter: 'Newsletter',
  website: 'Website',
  intranet: 'Intranet',
  other: 'Other',
} as const satisfies SameKeys<typeof swedish>
