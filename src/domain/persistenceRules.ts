import type { PeriodKind } from './period.ts'

/** The constants of the persistence figures for one kind of period. Judgement, frozen, the same for everyone. */
export type PersistenceRule = {
  /** P: the period's nominal length in days, for judging silence. */
  readonly nominalDays: number
  /** h: after this many periods a period weighs half as much in the index. */
  readonly halfLife: number
  /** At most this many of the newest completed counted periods are looked at. */
  readonly doneLimit: number
  /** The trend looks at most at this many of them. */
  readonly trendLimit: number
  /** An index on fewer of them is preliminary. */
  readonly firmFrom: number
  /** k: the risk of going silent is the risk of no post in this many periods. */
  readonly silenceHorizon: number
}

/** Source: the domain rules of persistence; every number is repeated and explained in docs/formulas.md. */
export const persistenceRules: Readonly<Record<PeriodKind, PersistenceRule>> = {
  week: {
    nominalDays: 7,
    halfLife: 8,
    doneLimit: 52,
    trendLimit: 26,
    firmFrom: 4,
    silenceHorizon: 4,
  },
  month: {
    nominalDays: 30,
    halfLife: 4,
    doneLimit: 12,
    trendLimit: 12,
    firmFrom: 3,
    silenceHorizon: 2,
  },
  quarter: {
    nominalDays: 91,
    halfLife: 3,
    doneLimit: 8,
    trendLimit: 8,
    firmFrom: 2,
    silenceHorizon: 1,
  },
  halfyear: {
    nominalDays: 182,
    halfLife: 2,
    doneLimit: 4,
    trendLimit: 4,
    firmFrom: 2,
    silenceHorizon: 1,
  },
}

/** Silence costs nothing up to this many nominal periods. */
export const silenceToleratedPeriods = 2
/** From this many nominal periods of silence nothing of the index is left. */
export const silenceTotalPeriods = 6
/** A plan kept to less than this share is below plan. */
export const belowPlanShare = 0.6
/** So that sums that should land on a limit are not pushed off it by floating point. */
export const tolerance = 1e-9
