import type { PeriodKind } from '#domain/period.ts'
import type { IndexCalculation } from '#domain/indexCalculation.ts'
import type { Formats } from './formats.ts'
import type { Text } from './text.ts'

/** What the sentences about an index are made with. */
export type IndexTexts = {
  readonly indexCalculation: Text<'indexCalculation'>
  readonly formats: Formats
}

/** How the index came about in one line, *87,5 % … × 100 % … = 87,5, avrundat till 88*; null without an index. */
export function indexFormulaWords(
  { planKept, silenceFactor, index }: IndexCalculation,
  { indexCalculation: t, formats }: IndexTexts,
): string | null {
  if (planKept === null || index === null) return null
  const kept = formats.percent(planKept, 1)
  const factor = formats.percent(silenceFactor, 1)
  const product = formats.number(100 * planKept * silenceFactor, 1)
  return product === formats.number(index)
    ? t('formulaExact', { kept, factor, index })
    : t('formula', { kept, factor, product, index })
}

/** What the present silence does to the index, with the days at which the deduction begins and is total. */
export function silenceFactorWords(
  calculation: IndexCalculation,
  { indexCalculation: t, formats }: IndexTexts,
): string {
  const { gapActiveDays, toleratedDays, totalDays, silenceFactor } = calculation
  const gap = formats.duration(gapActiveDays, 'days')
  const tolerated = formats.duration(toleratedDays, 'days')
  const total = formats.duration(totalDays, 'days')
  if (silenceFactor === 1) return t('silenceNone', { gap, tolerated })
  if (silenceFactor === 0) return t('silenceTotal', { gap, total })
  return t('silencePart', {
    gap,
    tolerated,
    total,
    totalDays,
    toleratedDays,
    gapDays: gapActiveDays,
    share: formats.percent(silenceFactor, 1),
  })
}

/** So many periods of a kind: *52 veckor*. */
export function periodCountWords(count: number, per: PeriodKind, t: Text<'rhythm'>): string {
  return t(`length.${per}`, { count })
}
