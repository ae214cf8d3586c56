import {
  acceptBallotCode,
  codeLength,
  type AwaitedBallots,
  type CodedBallot,
  type CodeRefusal,
} from './ballotCode.ts'
import { codeDigits } from './codeAlphabet.ts'

/** A piece of text that looks like a code, and why it is not taken. */
export type RefusedCode = { readonly text: string; readonly reason: CodeRefusal }

export type CodesInText = {
  readonly ballots: readonly CodedBallot[]
  readonly refused: readonly RefusedCode[]
}

/** No code is shown in more groups. */
const mostGroups = 8

/**
 * The codes in a text: one as it was typed, or any number among other words, as in a mail. Of what is left,
 * only what stands in capitals and is as long as a code is refused, for most words are none; but a text in
 * which there is nothing else is refused as a whole.
 */
export function ballotCodesInText(text: string, awaited: AwaitedBallots): CodesInText {
  const whole = acceptBallotCode(text, awaited)
  if (whole.ok) return { ballots: [whole.ballot], refused: [] }
  const words = text.split(/[\s,;:.!?()<>[\]"'’”]+/u).filter((word) => word !== '')
  const sound = takeFrom(words, (joined) => {
    const read = acceptBallotCode(joined, awaited)
    return read.ok ? read.ballot : null
  })
  const { taken: refused } = takeFrom(sound.left, (joined) => toRefused(joined, awaited))
  return sound.taken.length + refused.length > 0
    ? { ballots: sound.taken, refused }
    : { ballots: [], refused: [{ text: text.trim(), reason: whole.reason }] }
}

/** Whatever some neighbouring words give together, from the first on, and the words that gave nothing. */
function takeFrom<Taken>(words: readonly string[], take: (joined: string) => Taken | null) {
  const taken: Taken[] = []
  const left: string[] = []
  for (let at = 0; at < words.length;) {
    const groups = words.slice(at, at + mostGroups)
    const count = groups.findIndex((_, last) => {
      const found = take(groups.slice(0, last + 1).join('-'))
      if (found !== null) taken.push(found)
      return found !== null
    })
    if (count < 0) left.push(words[at] ?? '')
    at += count < 0 ? 1 : count + 1
  }
  return { taken, left }
}

function toRefused(text: string, awaited: AwaitedBallots): RefusedCode | null {
  if (text !== text.toUpperCase()) return null
  const read = acceptBallotCode(text, awaited)
  if (read.ok) return null
  const isAsLong = codeDigits(text)?.length === codeLength(awaited.itemCount)
  return isAsLong || read.reason !== 'typo' ? { text, reason: read.reason } : null
}
