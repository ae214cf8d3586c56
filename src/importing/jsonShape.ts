/** How a text of JSON ends: all brackets closed, inside something, or nested beyond any real file. */
export type JsonEnding = 'closed' | 'open' | 'tooDeep'

const deepest = 200

/** Looks at brackets and strings only; says nothing about whether the text is valid JSON. */
export function endingOfJson(text: string): JsonEnding {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isInString) {
      if (unit === 0x5c) at++
      else if (unit === 0x22) isInString = false
    } else if (unit === 0x22) isInString = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > deepest) return 'tooDeep'
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return isInString || depth > 0 ? 'open' : 'closed'
}
