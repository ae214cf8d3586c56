import { maxPostTextLength } from '#domain/post.ts'
import { trimmed } from './trimmed.ts'

/** More than this is never looked at, so that a huge cell costs no more than a long one. */
const consideredLength = 4 * maxPostTextLength

const controlCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]/g
/** What most texts have nothing of, so that most are looked through once. */
const anythingToClean = /[\0-\x08\x0b-\x1f\x7f\ufeff]/

/**
 * A post's text as it is kept: trimmed, line breaks as `\n`, without control characters, at most
 * `maxPostTextLength` UTF-16 units and never ending in half a character.
 */
export function toPostText(raw: string): string {
  const text = trimmed(raw)
  const considered = text.length > consideredLength ? text.slice(0, consideredLength) : text
  const clean = anythingToClean.test(considered)
    ? considered.replace(/\r\n?/g, '\n').replace(controlCharacters, '').trim()
    : considered
  if (clean.length <= maxPostTextLength) return clean
  const cut = clean.slice(0, maxPostTextLength)
  return isHighSurrogate(cut.charCodeAt(maxPostTextLength - 1)) ? cut.slice(0, -1) : cut
}

/** A name on one line: as a post's text, with every run of white space made one space. */
export function toNameText(raw: string): string {
  return toPostText(raw.slice(0, consideredLength).replace(/\s+/g, ' '))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
