import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBallot } from '#domain/ballotCode.ts'
import { ballotCodesInText } from '#domain/ballotCodesInText.ts'
import { groupedCode } from '#domain/codeAlphabet.ts'
import type { ItemScore } from '#domain/score.ts'

const awaited = { sessionId: 'here', round: 1, itemCount: 4 }
const scores: readonly ItemScore[] = [
  { goal: 4, benefit: 3 },
  { goal: null, benefit: 2 },
  { goal: 1, benefit: 0 },
  { goal: 3, benefit: 3 },
]

function code(participant: number, { round = 1, session = 'here' } = {}): string {
  return encodeBallot({ participant, round, scores }, session)
}

function found(text: string) {
  const { ballots, refused } = ballotCodesInText(text, awaited)
  return {
    from: ballots.map(({ participant }) => participant),
    refused: refused.map(({ reason }) => reason),
  }
}

/** The code with its last character changed. */
function mistyped(participant: number): string {
  const right = code(participant)
  return right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A')
}

describe('the codes in a text', () => {
  it.each([
    ['a code alone, in small letters', code(3).toLowerCase(), [3]],
    ['a code in groups', groupedCode(code(3)), [3]],
    ['groups with spaces', `Kod: ${groupedCode(code(3)).replaceAll('-', ' ')}.`, [3]],
    ['a mail', `Hej!\nHär är min kod: "${code(12)}"\n\nMvh, Eva på SENIORCENTER`, [12]],
    [
      'a list',
      [1, 2, 3].map((voter) => `${voter}. ${groupedCode(code(voter))}`).join('\n'),
      [1, 2, 3],
    ],
    ['a list that lost its line breaks', [4, 5].map((voter) => code(voter)).join(' '), [4, 5]],
    ['small letters among words', `min kod är ${code(7).toLowerCase()} tack`, [7]],
  ])('are found: %s', (_, text, from) => {
    expect(found(text)).toEqual({ from, refused: [] })
  })

  it('are refused beside those that are taken, each with its reason', () => {
    const text = `${code(1)}\n${mistyped(2)}\n${code(3, { round: 2 })}\n${code(4, { session: 'there' })}\n${code(5)}`
    expect(found(text)).toEqual({ from: [1, 5], refused: ['typo', 'stale', 'foreign'] })
  })

  it('tell which is refused, so that it can be corrected', () => {
    const { refused } = ballotCodesInText(`${code(1)} ${groupedCode(mistyped(2))}`, awaited)
    expect(refused).toEqual([{ text: groupedCode(mistyped(2)), reason: 'typo' }])
  })

  it.each([
    ['', 'typo'],
    ['Hej, jag hann inte rösta.', 'typo'],
    [mistyped(1), 'typo'],
    [code(1, { round: 2 }), 'stale'],
    [code(1, { session: 'there' }).toLowerCase(), 'foreign'],
  ])('are none in %j', (text, reason) => {
    expect(found(text)).toEqual({ from: [], refused: [reason] })
  })

  it('are found whatever small words stand around them', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 99 }), (before, after, participant) => {
        const text = [...before, groupedCode(code(participant)), ...after].join(' ')
        expect(found(text)).toEqual({ from: [participant], refused: [] })
      }),
    )
  })

  it('end with a long text too', () => {
    expect(found('ett vanligt brev '.repeat(5000)).from).toEqual([])
  })
})
