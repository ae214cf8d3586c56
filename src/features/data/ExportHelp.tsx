import { useText } from '#i18n/text.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './ExportHelp.module.css'

const steps = ['open', 'export', 'choose', 'download'] as const

/** How posts get out of Meta Business Suite. */
export function ExportHelp() {
  const t = useText('data.readIn')
  return (
    <Disclosure summary={t('help')}>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      <p className={styles['note']}>{t('zone')}</p>
    </Disclosure>
  )
}
