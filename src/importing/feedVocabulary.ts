import type { XmlElement } from './xmlReader.ts'

/** What kind of feed the outermost element begins. */
export type FeedKind = 'rss' | 'rdf' | 'atom'

const roots: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
])

/** The kind of feed, or null when the element begins none. */
export function toFeedKind(root: XmlElement): FeedKind | null {
  return roots.get(root.name) ?? null
}

/** Whose words an element is: the feed's own, Atom's, or an extension's that tells about posts. */
type Vocabulary = 'core' | 'atom' | 'dublinCore' | 'content' | 'blogExport' | 'other'

/** Matched loosely: feeds write http and https, with and without a last slash. */
const namespaces: ReadonlyArray<readonly [RegExp, Vocabulary]> = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\//, 'atom'],
  [/purl\.org\/dc\//, 'dublinCore'],
  [/wordpress\.org\/export\/|schemas\.google\.com\/blogger/, 'blogExport'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/(?:net\/)?rss\/?1\.[01]\/?#?$|netscape\.com|userland\.com/, 'core'],
]

/** For feeds that use a prefix without declaring it. */
const prefixes: ReadonlyMap<string, Vocabulary> = new Map([
  ['', 'core'],
  ['atom', 'atom'],
  ['dc', 'dublinCore'],
  ['content', 'content'],
])

function vocabularyOf({ prefix, namespace }: XmlElement): Vocabulary {
  const known = namespaces.find(([pattern]) => pattern.test(namespace))
  return known?.[1] ?? prefixes.get(prefix) ?? 'other'
}

/** A fact about a feed or a post that an element may tell. Times are named as RSS or Atom name them. */
export type FeedField =
  | 'title'
  | 'link'
  | 'self'
  | 'id'
  | 'description'
  | 'content'
  | 'pubdate'
  | 'published'
  | 'issued'
  | 'date'
  | 'created'
  | 'updated'
  | 'modified'
  | 'postType'
  | 'status'
  | 'draft'
  | 'postId'
  | 'postDate'
  | 'postDateGmt'
  | 'exportVersion'
  | 'blogUrl'

const ownFields: ReadonlyMap<string, FeedField> = new Map([
  ['title', 'title'],
  ['link', 'link'],
  ['guid', 'id'],
  ['id', 'id'],
  ['description', 'description'],
  ['summary', 'description'],
  ['content', 'content'],
  ['pubdate', 'pubdate'],
  ['published', 'published'],
  ['issued', 'issued'],
  ['created', 'created'],
  ['updated', 'updated'],
  ['modified', 'modified'],
])

const fields: Readonly<Record<Vocabulary, ReadonlyMap<string, FeedField>>> = {
  core: ownFields,
  atom: ownFields,
  dublinCore: new Map([
    ['date', 'date'],
    ['issued', 'issued'],
    ['created', 'created'],
    ['modified', 'modified'],
  ]),
  content: new Map([['encoded', 'content']]),
  blogExport: new Map([
    ['post_type', 'postType'],
    ['type', 'postType'],
    ['status', 'status'],
    ['post_id', 'postId'],
    ['post_date', 'postDate'],
    ['post_date_gmt', 'postDateGmt'],
    ['wxr_version', 'exportVersion'],
    ['base_blog_url', 'blogUrl'],
  ]),
  other: new Map(),
}

/** What an element directly in a feed or a post tells, or null when it is of no interest here. */
export function toFeedField(element: XmlElement): FeedField | null {
  return fields[vocabularyOf(element)].get(element.name) ?? null
}

/**
 * What kind of entry an old Blogger export says it is (`post`, `comment`, `settings` …), or null for
 * any other element.
 */
export function bloggerKindOf(element: XmlElement): string | null {
  if (element.name !== 'category' || !element.attribute('scheme').endsWith('#kind')) return null
  return element.attribute('term').split('#').at(-1) ?? null
}

/** True for what Atom's publishing protocol calls a draft: `<control><draft>yes</draft></control>`. */
export function isDraftMark(element: XmlElement, parent: string | undefined): boolean {
  return element.name === 'draft' && parent === 'control'
}

/** True for the element that holds one post. */
export function isFeedItem(element: XmlElement): boolean {
  if (element.name !== 'item' && element.name !== 'entry') return false
  const vocabulary = vocabularyOf(element)
  return vocabulary === 'core' || vocabulary === 'atom'
}
