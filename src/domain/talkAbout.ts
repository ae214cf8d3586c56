import { compareCodePoints } from './codePointOrder.ts'
import { isAlike } from './alike.ts'
import { disagreementBand } from './disagreement.ts'

const atMost = 3

/** What the voters are apart on, so that the talk knows what it is about. */
export const disagreementSubjects = ['goal', 'benefit', 'both'] as const
export type DisagreementSubject = (typeof disagreementSubjects)[number]

/**
 * Ids of what to talk about, the largest disagreement first (equal ones by id): at most three, and only where
 * D ≥ 0.25. An item below the quorum is talked about too, if those who scored it are apart. A tie at the cut
 * is not in it and is shown separately.
 */
export function talkAbout(items: ReadonlyArray<{ id: string; disagreement: number }>): string[] {
  return items
    .filter((item) => disagreementBand(item.disagreement) !== 'agreed')
    .sort((a, b) =>
      isAlike(a.disagreement, b.disagreement)
        ? compareCodePoints(a.id, b.id)
        : b.disagreement - a.disagreement,
    )
    .slice(0, atMost)
    .map(({ id }) => id)
}

/** The question on which the voters are apart; both when they are so on both, or on neither alone. */
export function disagreementSubject(onGoal: number, onBenefit: number): DisagreementSubject {
  const goalApart = disagreementBand(onGoal) !== 'agreed'
  const benefitApart = disagreementBand(onBenefit) !== 'agreed'
  if (goalApart === benefitApart) return 'both'
  return goalApart ? 'goal' : 'benefit'
}
