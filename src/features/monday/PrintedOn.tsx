import type { DayNumber } from '#domain/calendar.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { usePlan } from '#query/plan.ts'
import styles from './Monday.module.css'

/** On paper only: whose wall it is and of what date, which on the screen stand around it. */
export function PrintedOn({ today }: { readonly today: DayNumber }) {
  const plan = usePlan()
  const formats = useFormats()
  return (
    <p className={styles['printedOn']}>
      {[plan?.organisation, plan?.municipality, formats.date(today, 'dayYear')]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
