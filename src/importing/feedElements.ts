import {
  bloggerKindOf,
  isDraftMark,
  isFeedItem,
  toFeedField,
  toFeedKind,
  type FeedField,
  type FeedKind,
} from './feedVocabulary.ts'
import { isBreakingElement, toTextOfHtml } from './htmlText.ts'
import { Refusal } from './refusal.ts'
import type { XmlElement, XmlListener } from './xmlReader.ts'

/** Facts by name; the first element that tells one wins. Texts are without tags, on one line. */
export type FeedFacts = Map<FeedField, string>

/** Told of each post when its element ends. `line` is the one on which it began. */
export type ItemListener = (facts: FeedFacts, line: number) => void

/** Follows the elements of a feed of any kind. */
export type FeedElements = XmlListener & {
  /** What the feed has told of itself so far. */
  readonly channel: FeedFacts
  /** Null before the first element. */
  readonly kind: () => FeedKind | null
}

/** More of one fact is not kept: two hundred characters of text may stand behind a long style sheet. */
const longestFact = 16 * 1024

type Capture = {
  readonly into: FeedFacts
  readonly field: FeedField
  readonly isHtml: boolean
  readonly depth: number
  text: string
}

/** Throws the refusals `picture` (SVG) and `unknownFormat` at an outermost element that is no feed's. */
export function makeFeedElements(onItem: ItemListener): FeedElements {
  const channel: FeedFacts = new Map()
  /** Names of the open elements, outermost first. */
  const path: string[] = []
  let kind: FeedKind | null = null
  let item: { readonly facts: FeedFacts; readonly line: number; readonly depth: number } | null =
    null
  let capture: Capture | null = null

  /** Where a fact goes that an element under the one that is open now would tell. */
  const owner = (element: XmlElement): FeedFacts | null => {
    if (item) {
      const isOwn = path.length === item.depth
      const isMark = path.length === item.depth + 1 && isDraftMark(element, path.at(-1))
      return isOwn || isMark ? item.facts : null
    }
    const parent = path.at(-1)
    return parent === 'channel' || (parent === 'feed' && path.length === 1) ? channel : null
  }

  return {
    channel,
    kind: () => kind,
    open(element) {
      kind ??= kindOf(element)
      const into = capture === null ? owner(element) : null
      path.push(element.name)
      if (capture) {
        if (isBreakingElement(element.name)) capture.text += ' '
      } else if (item === null && isFeedItem(element)) {
        item = { facts: aboutOf(element), line: element.line, depth: path.length }
      } else if (into) {
        const field = isDraftMark(element, path.at(-2)) ? 'draft' : toFeedField(element)
        const kindOfEntry = bloggerKindOf(element)
        if (kindOfEntry !== null) into.set('postType', kindOfEntry)
        else if (field === 'link' && element.attribute('href') !== '') tellLink(into, element)
        else if (field !== null) {
          capture = { into, field, isHtml: isHtml(element, kind), depth: path.length, text: '' }
        }
      }
    },
    text(text) {
      if (capture && capture.text.length < longestFact) {
        capture.text += text.slice(0, longestFact)
      }
    },
    close() {
      if (capture?.depth === path.length) {
        tell(capture)
        capture = null
      }
      if (item?.depth === path.length) {
        onItem(item.facts, item.line)
        item = null
      }
      path.pop()
    },
  }
}

function kindOf(root: XmlElement): FeedKind {
  const kind = toFeedKind(root)
  if (kind === null) throw new Refusal(root.name === 'svg' ? 'picture' : 'unknownFormat')
  return kind
}

/** RSS 1.0 writes a post's address on its element. */
function aboutOf(element: XmlElement): FeedFacts {
  const about = element.attribute('about').trim()
  const facts: FeedFacts = new Map()
  if (about !== '') facts.set('id', about)
  return facts
}

function tellLink(into: FeedFacts, element: XmlElement): void {
  const relation = element.attribute('rel') || 'alternate'
  const field = relation === 'alternate' ? 'link' : relation === 'self' ? 'self' : null
  if (field !== null && !into.has(field)) into.set(field, element.attribute('href').trim())
}

/** RSS never says what its texts are, and most are HTML; Atom's are plain unless it says so. */
function isHtml(element: XmlElement, kind: FeedKind | null): boolean {
  return kind !== 'atom' || /^(?:html|text\/html)$/i.test(element.attribute('type'))
}

function tell({ into, field, isHtml, text }: Capture): void {
  if (into.has(field)) return
  const isProse = field === 'title' || field === 'description' || field === 'content'
  const value = isProse && isHtml ? toTextOfHtml(text) : text.replace(/\s+/g, ' ').trim()
  if (value !== '') into.set(field, value)
}
