import type { DayNumber } from '#domain/calendar.ts'
import { countKeepingPlan } from '#domain/planKeeping.ts'
import type { WallGroup } from '#domain/wallGroups.ts'
import { planKeepingWords, supportWords } from '#i18n/planKeepingWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { WallRow } from './wallRows.ts'

type MondayLeadProps = {
  readonly groups: Readonly<Record<WallGroup, readonly WallRow[]>>
  readonly today: DayNumber
}

/** What matters today: how many channels keep the plan, and which needs support the most. */
export function MondayLead({ groups, today }: MondayLeadProps) {
  const planKeeping = useText('planKeeping')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const t = useText('monday')
  const assessments = Object.values(groups).flatMap((rows) => rows.map((row) => row.assessment))
  const hasOnlyRest = assessments.length === groups.restingOrMonitoring.length
  if (hasOnlyRest) return <strong>{t('allRest')}</strong>
  return (
    <>
      <strong>{planKeepingWords(countKeepingPlan(assessments), planKeeping)}</strong>{' '}
      {supportWords(groups.needsSupport, today, { planKeeping, rhythm, formats })}
    </>
  )
}
