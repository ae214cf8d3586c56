import type { Source } from '#domain/source.ts'

/** What the places that posts stand in are called. */
export type PlaceKind = 'pages' | 'accounts' | 'feeds' | 'blogs' | 'channels'

/** The word for places of these sources; the widest one when they differ. */
export function toPlaceKind(sources: readonly Source[]): PlaceKind {
  const kinds = new Set(sources.map(kindOf))
  const [only] = kinds
  return only && kinds.size === 1 ? only : 'accounts'
}

function kindOf(source: Source): PlaceKind {
  switch (source) {
    case 'meta-facebook':
      return 'pages'
    case 'meta-instagram':
    case 'x-archive':
    case 'example':
      return 'accounts'
    case 'rss':
    case 'rdf':
    case 'atom':
    case 'json-feed':
      return 'feeds'
    case 'wordpress':
    case 'blogger':
      return 'blogs'
    case 'table':
      return 'channels'
  }
}
