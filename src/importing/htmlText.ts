import { withoutReferences } from './htmlEntities.ts'

/** Elements after which words do not join. */
const breaking = new Set(
  'p div br hr li ul ol dl dt dd tr td th table h1 h2 h3 h4 h5 h6 blockquote pre section article header footer figure figcaption img video iframe'.split(
    ' ',
  ),
)

/** Elements whose content is nobody's text. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'head',
  'title',
])

/** True when words on the two sides of such a tag are two words. */
export function isBreakingElement(name: string): boolean {
  return breaking.has(name.toLowerCase())
}

/**
 * The words of a piece of HTML on one line: tags, comments, scripts and styles left out, references
 * replaced, white space as one space. A `<` that begins no tag stays. Takes time in proportion to
 * the length, however the HTML is damaged.
 */
export function toTextOfHtml(html: string): string {
  return withoutReferences(withoutTags(html))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

function withoutTags(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    text += html.slice(at, open)
    if (html.startsWith('<!--', open)) {
      at = endAfter(html, '-->', open + 4)
      continue
    }
    const name = /^<[/!?]?([a-z][a-z\d]*)?/i.exec(html.slice(open, open + 32))
    if (!name || (name[1] === undefined && name[0] === '<')) {
      text += '<'
      at = open + 1
      continue
    }
    at = endAfter(html, '>', open + 1)
    const element = (name[1] ?? '').toLowerCase()
    if (isBreakingElement(element)) text += ' '
    if (silent.has(element) && name[0].charAt(1) !== '/') at = endOfElement(html, element, at)
  }
  return text + html.slice(at)
}

/** The place after the next occurrence, or the end: an unfinished tag has no text after it. */
function endAfter(html: string, wanted: string, from: number): number {
  const found = html.indexOf(wanted, from)
  return found === -1 ? html.length : found + wanted.length
}

function endOfElement(html: string, element: string, from: number): number {
  const closing = new RegExp(`</${element}\\b`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? endAfter(html, '>', found.index) : html.length
}
