import { namedCharacter, numberedCharacter } from './htmlEntities.ts'

const cdataStart = '<![CDATA['
const cdataEnd = ']]>'
const longestReference = 36
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y
const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** Rewrites XML piece by piece so that every `&` in it begins a reference that XML itself defines. */
export type ReferenceRepair = {
  /** Some text may be held back until what it begins is known; `isLast` gives it all. */
  readonly repair: (piece: string, isLast: boolean) => string
}

/**
 * Sloppy feeds write `&nbsp;`, which XML does not know, and `a=1&b=2`, which would swallow all tags
 * up to the next semicolon. Names of HTML become their characters, numbers that mean windows-1252
 * those of theirs, and any other `&` becomes `&amp;`. CDATA sections are left as they are.
 */
export function makeReferenceRepair(): ReferenceRepair {
  let held = ''
  let isInCdata = false
  return {
    repair(piece, isLast) {
      const text = held + piece
      const done: string[] = []
      const nextReference = finder(text, '&')
      const nextStart = finder(text, cdataStart)
      let at = 0
      held = ''
      while (at < text.length) {
        const stop = isInCdata
          ? text.indexOf(cdataEnd, at)
          : Math.min(nextReference(at), nextStart(at))
        if (stop === -1 || stop === Infinity) {
          const wanted = isInCdata ? cdataEnd : cdataStart
          const keep = isLast ? 0 : beginningAtEnd(text, at, wanted)
          done.push(text.slice(at, text.length - keep))
          held = text.slice(text.length - keep)
          break
        }
        done.push(text.slice(at, stop))
        if (text.startsWith(isInCdata ? cdataEnd : cdataStart, stop)) {
          const mark = isInCdata ? cdataEnd : cdataStart
          done.push(mark)
          at = stop + mark.length
          isInCdata = !isInCdata
        } else if (isUnfinished(text, stop) && !isLast) {
          held = text.slice(stop)
          break
        } else {
          const [replacement, length] = repairedAt(text, stop)
          done.push(replacement)
          at = stop + length
        }
      }
      return done.join('')
    },
  }
}

/** The next place of something at or after one; Infinity without any. Never looks twice. */
function finder(text: string, wanted: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      const next = text.indexOf(wanted, from)
      found = next === -1 ? Infinity : next
    }
    return found
  }
}

/** How many of the last characters may be the beginning of what is looked for. */
function beginningAtEnd(text: string, from: number, wanted: string): number {
  const most = Math.min(wanted.length - 1, text.length - from)
  for (let length = most; length > 0; length--) {
    if (text.endsWith(wanted.slice(0, length))) return length
  }
  return 0
}

/** True when the text ends before it is clear whether a reference stands there. */
function isUnfinished(text: string, ampersand: number): boolean {
  return text.length - ampersand < longestReference && !text.includes(';', ampersand)
}

function repairedAt(text: string, ampersand: number): readonly [string, number] {
  reference.lastIndex = ampersand
  const found = reference.exec(text)
  if (!found) return ['&amp;', 1]
  const [whole, decimal, hex, name] = found
  if (name !== undefined) {
    if (xmlNames.has(name)) return [whole, whole.length]
    return [namedCharacter(name) ?? `&amp;${name};`, whole.length]
  }
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10)
  const character = numberedCharacter(code)
  return [markup.has(character) ? `&#${code};` : character, whole.length]
}

/** Characters that must stay references, or they would be read as tags. */
const markup = new Set(['<', '>', '&', '"', "'"])
