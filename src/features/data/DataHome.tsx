import type { Ref } from 'react'
import { toStockholmTime } from '#domain/stockholm.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useImports } from '#query/imports.ts'
import { useImportSession } from '#query/importSession.ts'
import { useToday } from '#query/today.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { BackupCard } from './BackupCard.tsx'
import styles from './DataHome.module.css'
import { ExampleCard } from './ExampleCard.tsx'
import { FailedReading } from './FailedReading.tsx'
import { HistoryCard } from './HistoryCard.tsx'
import { IgnoredAccounts } from './IgnoredAccounts.tsx'
import { ImportLog } from './ImportLog.tsx'
import { PlanSettings } from './PlanSettings.tsx'
import { ReadIn } from './ReadIn.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { SavedImport } from './SavedImport.tsx'
import { StorageCard } from './StorageCard.tsx'

/** The screen while no preview is open. */
export function DataHome({ titleRef }: { readonly titleRef: Ref<HTMLHeadingElement> }) {
  const t = useText('data')
  const { state } = useImportSession()
  return (
    <Page>
      <PageHeader title={t('title')} titleRef={titleRef} lead={<Lead />} />
      {state.phase === 'saved' && <SavedImport result={state.result} />}
      {state.phase === 'failed' && <FailedReading failure={state.failure} />}
      {state.phase === 'reading' ? <ReadingProgress reading={state} /> : <ReadIn />}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ImportLog />
          <IgnoredAccounts />
          <HistoryCard />
          <StorageCard />
        </div>
        <div className={styles['column']}>
          <BackupCard />
          <PlanSettings />
          <ExampleCard />
        </div>
      </div>
    </Page>
  )
}

function Lead() {
  const t = useText('data')
  const { relativeDay } = useFormats()
  const today = useToday()
  const live = useImports().filter(({ state }) => state === 'live')
  const [latest] = live
  if (!latest) return t('leadEmpty')
  const { day } = toStockholmTime(Date.parse(latest.confirmedAt ?? latest.startedAt))
  return t('lead', { when: relativeDay(day, today), count: live.length })
}
