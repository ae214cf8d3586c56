import { Refusal } from './refusal.ts'

/** A larger element is no post. */
export const maxElementCharacters = 1024 * 1024

const deepest = 200

/**
 * The elements of one JSON array whose text comes in pieces, as texts of their own for `JSON.parse`:
 * an array is JSON when each of them is. Holds one piece and one unfinished element at a time.
 * Elements come in batches, one for each piece that ends any; white space and semicolons may follow the array. Throws the
 * refusals `cutShort` when the array is never closed, `tooLarge` for an element of more than
 * `maxElementCharacters` or 200 levels, and `unreadable` for a text that is no array.
 */
export async function* splitJsonArray(
  pieces: AsyncIterable<string>,
): AsyncGenerator<readonly string[], void, undefined> {
  const splitter = makeSplitter()
  for await (const piece of pieces) {
    const elements = splitter.split(piece)
    if (elements.length > 0) yield elements
  }
  if (!splitter.isClosed()) throw new Refusal('cutShort')
}

const quote = 0x22
const comma = 0x2c
const semicolon = 0x3b
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

type Splitter = {
  readonly split: (piece: string) => string[]
  readonly isClosed: () => boolean
}

function makeSplitter(): Splitter {
  let state: 'before' | 'inside' | 'after' = 'before'
  let depth = 0
  let isInString = false
  let isEscaped = false
  let hasElements = false
  let held: string[] = []
  let heldCharacters = 0

  const hold = (text: string) => {
    held.push(text)
    heldCharacters += text.length
    if (heldCharacters > maxElementCharacters) throw new Refusal('tooLarge')
  }
  const release = (last: string): string => {
    hold(last)
    const element = held.join('')
    held = []
    heldCharacters = 0
    return element
  }

  return {
    isClosed: () => state === 'after',
    split(piece) {
      const elements: string[] = []
      let start = 0
      for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at)
        if (state !== 'inside') {
          if (state === 'before' && unit === openBracket) {
            state = 'inside'
            start = at + 1
          } else if (!isBlank(unit) && !(state === 'after' && unit === semicolon)) {
            throw new Refusal('unreadable')
          }
        } else if (isInString) {
          if (isEscaped) isEscaped = false
          else if (unit === backslash) isEscaped = true
          else if (unit === quote) isInString = false
        } else if (unit === quote) isInString = true
        else if (unit === openBrace || unit === openBracket) {
          if (++depth > deepest) throw new Refusal('tooLarge')
        } else if (depth > 0) {
          if (unit === closeBrace || unit === closeBracket) depth--
        } else if (unit === comma) {
          elements.push(release(piece.slice(start, at)))
          hasElements = true
          start = at + 1
        } else if (unit === closeBracket) {
          const last = release(piece.slice(start, at))
          // What stands after a comma is an element, be it nothing; an empty array has none.
          if (hasElements || last.trim() !== '') elements.push(last)
          state = 'after'
        }
      }
      if (state === 'inside') hold(piece.slice(start))
      return elements
    },
  }
}

/** White space as JSON has it, and a byte order mark. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xfeff
}
