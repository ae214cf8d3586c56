import { abstention, isScore, type BallotScores, type ItemScore } from '#domain/score.ts'

/**
 * Ballots drawn as text, for tests: one per line, one item per word, goal and benefit as two digits, `-` for an
 * abstention. Items are named A, B, C …
 */
export function ballotSheet(sheet: string): BallotScores[] {
  return sheet
    .trim()
    .split('\n')
    .map(
      (line) =>
        new Map(
          line
            .trim()
            .split(/\s+/)
            .map((word, i) => [itemName(i), itemScore(word)]),
        ),
    )
}

/** A, B, C … for 0, 1, 2 … */
export function itemName(place: number): string {
  return String.fromCharCode(65 + place)
}

function itemScore(word: string): ItemScore {
  if (word === '-') return abstention
  const [goal, benefit] = Array.from(word, Number)
  if (!isScore(goal) || !isScore(benefit)) throw new Error(`Not two scores: ${word}`)
  return { goal, benefit }
}
