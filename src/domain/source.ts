/** Where a file of posts comes from. */
export const sources = [
  'meta-facebook',
  'meta-instagram',
  'rss',
  'rdf',
  'atom',
  'json-feed',
  'wordpress',
  'blogger',
  'x-archive',
  'table',
  'example',
] as const
export type Source = (typeof sources)[number]

/** True for a feed, which tells of everything up to the moment it is read. */
export function isFeedSource(source: Source): boolean {
  return source === 'rss' || source === 'rdf' || source === 'atom' || source === 'json-feed'
}
