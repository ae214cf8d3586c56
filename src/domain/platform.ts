export const platforms = [
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'youtube',
  'tiktok',
  'threads',
  'mastodon',
  'bluesky',
  'blog',
  'newsletter',
  'website',
  'intranet',
  'other',
] as const
export type Platform = (typeof platforms)[number]
