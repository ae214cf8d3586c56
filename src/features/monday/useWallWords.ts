import { useMemo } from 'react'
import type { PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { pauseReasonsBetween } from '#domain/pauseReasonsBetween.ts'
import type { RhythmCell } from '#domain/rhythmCells.ts'
import { nearDate } from '#i18n/nearDate.ts'
import { periodDates, periodFacts } from '#i18n/periodWords.ts'
import { statusWords } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { WallRow } from './wallRows.ts'

/** What a row says, in the chosen language, as of `today`. */
export type WallWords = ReturnType<typeof useWallWords>

export function useWallWords(today: DayNumber) {
  const formats = useFormats()
  const rhythm = useText('rhythm')
  const reasons = useText('pauseReasons')
  const statuses = useText('statuses')
  const platforms = useText('platforms')
  const cadences = useText('cadences')
  const t = useText('monday')
  return useMemo(() => {
    const texts = { rhythm, reasons, formats }
    const cadence = (row: WallRow) =>
      row.assessment.status === 'monitoring'
        ? null
        : cadences(row.assessment.cadence.per, { n: row.assessment.cadence.n })
    return {
      /** *Facebook, huvudsida*. */
      platform: ({ channel, isMainPage }: WallRow) => {
        const platform = platforms(channel.platform)
        return isMainPage ? t('mainPage', { platform }) : platform
      },
      /** *3 i veckan*; null for a channel that only monitors. */
      cadence,
      status: (row: WallRow) => statusWords(row.assessment, today, statuses, formats),
      /** *23 av 26 veckor*; null when no period is counted. */
      kept: ({ assessment }: WallRow) =>
        assessment.status === 'monitoring' || assessment.countedPeriods === 0
          ? null
          : rhythm(`kept.${assessment.cadence.per}`, {
              kept: assessment.keptPeriods,
              counted: assessment.countedPeriods,
            }),
      /** *känt till 15 november*; null when known until today, or when nothing is. */
      known: ({ assessment }: WallRow) =>
        assessment.status === 'monitoring' ||
        assessment.knownUntil === null ||
        assessment.knownUntil >= today
          ? null
          : rhythm('knownUntil', { date: nearDate(assessment.knownUntil, today, formats) }),
      /** A period's dates, and how it went. */
      period: (cell: RhythmCell, row: WallRow, { cadence: { per } }: PublishingAssessment) => ({
        dates: periodDates(cell, per, texts),
        facts: periodFacts(cell, pauseReasonsBetween(row.pauses, cell.start, cell.end), texts).join(
          ', ',
        ),
      }),
    }
  }, [formats, rhythm, reasons, statuses, platforms, cadences, t, today])
}
