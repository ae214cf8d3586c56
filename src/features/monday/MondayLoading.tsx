import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Spinner } from '#ui/Spinner.tsx'
import { MondayPage } from './MondayPage.tsx'
import { mondayTitle } from './mondayTitle.ts'
import styles from './MondayLoading.module.css'

const rows = [1, 2, 3, 4, 5, 6]

/** The wall's outline while its figures are read. */
export function MondayLoading() {
  const t = useText('monday')
  const formats = useFormats()
  const today = useToday()
  return (
    <MondayPage>
      <PageHeader title={mondayTitle(today, formats)} />
      <Card title={t('rhythmTitle')}>
        <Spinner label={t('loading')} />
        <div className={styles['rows']} aria-hidden>
          {rows.map((row) => (
            <div key={row} className={styles['row']} />
          ))}
        </div>
      </Card>
    </MondayPage>
  )
}
