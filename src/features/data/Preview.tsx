import { useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import { useUnits } from '#query/units.ts'
import { Card } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { AccountList } from './AccountList.tsx'
import { ConfirmBar } from './ConfirmBar.tsx'
import styles from './Preview.module.css'
import { PreviewFailure } from './PreviewFailure.tsx'
import { PreviewFiles } from './PreviewFiles.tsx'
import { PreviewLead } from './PreviewLead.tsx'
import { SharedCadence } from './SharedCadence.tsx'
import { TimeZoneLine } from './TimeZoneLine.tsx'
import { toDecisions } from './decisions.ts'
import { usePreviewChoices } from './previewChoices.ts'

/** What the files hold and what will become of it. Nothing is written until it is confirmed. */
export function Preview({ preview }: { readonly preview: ImportPreview }) {
  const t = useText('importPreview')
  const { state, confirm } = useImportSession()
  // Read with the screen, for an account that had to wait for them when opened would lose the focus.
  useUnits()
  const { accounts, sharedCadence, choose, chooseSharedCadence } = usePreviewChoices(preview)
  const [openKey, setOpenKey] = useState<number | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const unfinished = accounts.filter(({ problem }) => problem !== null)
  const newcomers = accounts.filter(({ target }) => target === 'create')

  function tryToConfirm() {
    const [first] = unfinished
    setHasTried(true)
    if (first) setOpenKey(first.account.key)
    else confirm(toDecisions(accounts))
  }

  return (
    <Page>
      <PageHeader
        title={t('title')}
        titleRef={heading}
        lead={<PreviewLead preview={preview} />}
        meta={t('notSavedYet')}
      />
      {state.phase === 'failed' && <PreviewFailure failure={state.failure} />}
      <div className={styles['columns']}>
        <Card title={t('files.title')}>
          <PreviewFiles preview={preview} />
          <TimeZoneLine preview={preview} />
        </Card>
        {newcomers.length > 0 && (
          <SharedCadence
            newcomers={newcomers}
            cadence={sharedCadence}
            onChange={chooseSharedCadence}
          />
        )}
      </div>
      <AccountList
        accounts={accounts}
        openKey={openKey}
        onOpen={setOpenKey}
        showsProblems={hasTried}
        choose={choose}
      />
      <ConfirmBar
        accounts={accounts}
        unfinished={hasTried ? unfinished.length : 0}
        onConfirm={tryToConfirm}
      />
    </Page>
  )
}
