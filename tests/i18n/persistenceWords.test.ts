import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '#domain/calendar.ts'
import { indexCalculation } from '#domain/indexCalculation.ts'
import { pauseReasons } from '#domain/pause.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { languages, type Language } from '#domain/plan.ts'
import { rhythmCells } from '#domain/rhythmCells.ts'
import { wallGroup } from '#domain/wallGroups.ts'
import { indexFormulaWords, silenceFactorWords } from '#i18n/indexWords.ts'
import { periodWords } from '#i18n/periodWords.ts'
import { supportWords } from '#i18n/planKeepingWords.ts'
import { statusWords } from '#i18n/statusWords.ts'
import { randomSeries, toInput } from '../domain/randomSeries.ts'
import { toHistory } from '../domain/vectorShape.ts'
import { formatsOf, textsOf } from './textIn.ts'

const unsayable = /NaN|undefined|null|Infinity|[{}]|−\d|-\d+ (?:dag|day)/

async function allTexts(language: Language) {
  return {
    planKeeping: await textsOf(language, 'planKeeping'),
    rhythm: await textsOf(language, 'rhythm'),
    reasons: await textsOf(language, 'pauseReasons'),
    statuses: await textsOf(language, 'statuses'),
    indexCalculation: await textsOf(language, 'indexCalculation'),
    formats: await formatsOf(language),
  }
}

describe.each(languages)('in %s', async (language) => {
  const texts = await allTexts(language)

  it('whatever the history, every sentence about it can be said', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const today = dayNumber(series.today)
        const history = toHistory(toInput(series))
        const assessment = assessPersistence(history, today)
        expect(statusWords(assessment, today, texts.statuses, texts.formats)).not.toMatch(unsayable)
        const support = supportWords([{ name: 'Öst', assessment }], today, texts)
        expect(support).not.toMatch(unsayable)
        expect(support !== '').toBe(wallGroup(assessment.status) === 'needsSupport')
      }),
      { numRuns: 300 },
    )
  })

  it('whatever the history, every period and the index can be said', () => {
    fc.assert(
      fc.property(randomSeries, fc.subarray([...pauseReasons]), (series, reasons) => {
        const today = dayNumber(series.today)
        const history = toHistory(toInput(series))
        const periodKind = series.cadence?.per ?? 'halfyear'
        for (const cell of rhythmCells(history, today, 12))
          expect(periodWords(cell, periodKind, reasons, texts)).not.toMatch(unsayable)
        const calculation = indexCalculation(history, today)
        if (!calculation) throw new Error('a publishing channel has no calculation')
        expect(silenceFactorWords(calculation, texts)).not.toMatch(unsayable)
        const formula = indexFormulaWords(calculation, texts)
        if (calculation.index === null) expect(formula).toBeNull()
        else {
          expect(formula).not.toMatch(unsayable)
          expect(formula).toMatch(new RegExp(`\\b${calculation.index} (?:av|of) 100\\.$`))
        }
      }),
      { numRuns: 150 },
    )
  })
})
