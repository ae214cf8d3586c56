import { codeBase, codeDigits, codeText } from './codeAlphabet.ts'
import { digitsOf, numberOf, readPlaces, writePlaces, type Place } from './mixedRadix.ts'
import { hasSoundCheckDigit, withCheckDigit } from './checkDigit.ts'
import { isScore, type ItemScore, type Score } from './score.ts'
import { textFingerprint } from './textFingerprint.ts'

/** The limits of what fits in a code. */
export const mostParticipants = 99
export const mostRounds = 9
export const mostItems = 20

/** What a ballot code carries. */
export type CodedBallot = {
  /** 1–99. */
  readonly participant: number
  /** 1–9. */
  readonly round: number
  /** In the order in which the round lists its items; 1–20 of them. */
  readonly scores: readonly ItemScore[]
}

/** What the session at the table is waiting for. */
export type AwaitedBallots = {
  readonly sessionId: string
  readonly round: number
  readonly itemCount: number
}

/**
 * Why a code is refused. `typo`: it is no code as it stands, something was mistyped. `foreign`: it is a code, of
 * another session. `stale`: it is one of this session's, of another round.
 */
export const codeRefusals = ['typo', 'foreign', 'stale'] as const
export type CodeRefusal = (typeof codeRefusals)[number]

export type ReadBallot<Reason extends CodeRefusal = CodeRefusal> =
  | { readonly ok: true; readonly ballot: CodedBallot }
  | { readonly ok: false; readonly reason: Reason }

/** Five steps, and one more for an answer that was not given. */
const levels = 6
const abstained = 5

/** The seal tells at least so many sessions apart. */
const fewestSeals = 4096n

/**
 * The code of a ballot in a session: 14 characters for 8 items, 10 for 4, 18 for 12. It is one large number in base 32:
 * two answers of six levels per item, the participant, the round, and a seal over all of that and the session's
 * id; then a check character. Throws a RangeError when something is beyond the limits.
 */
export function encodeBallot(ballot: CodedBallot, sessionId: string): string {
  checkLimits(ballot)
  const form = codeForm(ballot.scores.length)
  const number = writePlaces(form.places, [
    ...ballot.scores.flatMap(({ goal, benefit }) => [goal ?? abstained, benefit ?? abstained]),
    ballot.participant - 1,
    ballot.round - 1,
    seal(ballot, sessionId, form.seals),
  ])
  return codeText(withCheckDigit(digitsOf(number, codeBase, form.length - 1)))
}

/**
 * Reads a code as typed, of whatever round. One changed character, or two neighbours that changed places, is always
 * a `typo`; other mistakes are taken for a code of this session once in some 130,000 times or less.
 */
export function readBallotCode(text: string, sessionId: string): ReadBallot<'typo' | 'foreign'> {
  const digits = codeDigits(text)
  const form = digits && formOfLength(digits.length)
  if (!form || !hasSoundCheckDigit(digits)) return { ok: false, reason: 'typo' }
  const values = readPlaces(form.places, numberOf(digits.slice(0, -1), codeBase))
  if (!values) return { ok: false, reason: 'typo' }
  const answers = values.slice(0, 2 * form.items)
  const [participant = 0, round = 0, sealed] = values.slice(2 * form.items)
  const ballot = {
    participant: participant + 1,
    round: round + 1,
    scores: Array.from({ length: form.items }, (_, item) => ({
      goal: toScore(answers[2 * item]),
      benefit: toScore(answers[2 * item + 1]),
    })),
  }
  return sealed === seal(ballot, sessionId, form.seals)
    ? { ok: true, ballot }
    : { ok: false, reason: 'foreign' }
}

/** Reads a code as typed, for the round that is open. */
export function acceptBallotCode(text: string, awaited: AwaitedBallots): ReadBallot {
  const read = readBallotCode(text, awaited.sessionId)
  if (!read.ok) return read
  if (read.ballot.round !== awaited.round) return { ok: false, reason: 'stale' }
  return read.ballot.scores.length === awaited.itemCount ? read : { ok: false, reason: 'foreign' }
}

type CodeForm = {
  readonly items: number
  /** Characters, the check character included. Grows with the items, so it tells their number. */
  readonly length: number
  readonly seals: number
  readonly places: readonly Place[]
}

function codeForm(items: number): CodeForm {
  const content = [...Array<Place>(2 * items).fill(levels), mostParticipants, mostRounds]
  const ballots = content.reduce((product, place) => product * BigInt(place), 1n)
  let length = 1
  let room = 1n
  while (room < ballots * fewestSeals) {
    length += 1
    room *= BigInt(codeBase)
  }
  const seals = Number(room / ballots)
  return { items, length, seals, places: [...content, seals] }
}

/** Characters of the code of a ballot of so many items; 0 beyond the limits. */
export function codeLength(items: number): number {
  return forms[items - 1]?.length ?? 0
}

const forms = Array.from({ length: mostItems }, (_, i) => codeForm(i + 1))

function formOfLength(length: number): CodeForm | undefined {
  return forms.find((form) => form.length === length)
}

function seal({ participant, round, scores }: CodedBallot, sessionId: string, seals: number) {
  const answers = scores.map(({ goal, benefit }) => `${goal ?? '-'}${benefit ?? '-'}`)
  return textFingerprint(`${answers.join('')} ${participant} ${round} ${sessionId}`) % seals
}

function toScore(level: number | undefined): Score | null {
  return isScore(level) ? level : null
}

function checkLimits({ participant, round, scores }: CodedBallot) {
  const fits = (value: number, most: number) =>
    Number.isInteger(value) && value >= 1 && value <= most
  if (!fits(participant, mostParticipants)) throw new RangeError(`Participant ${participant}`)
  if (!fits(round, mostRounds)) throw new RangeError(`Round ${round}`)
  if (!fits(scores.length, mostItems)) throw new RangeError(`${scores.length} items`)
}
