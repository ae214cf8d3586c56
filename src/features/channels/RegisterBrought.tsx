import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { useUndo } from '#query/changes.ts'
import { leaveRegister, type ReadRegister } from '#query/registerReading.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { useToasts } from '#ui/toasts.ts'
import styles from './ReadRegister.module.css'

/** What the register that was just confirmed brought, with the ways on and back. */
export function RegisterBrought({ brought }: { readonly brought: ReadRegister }) {
  const t = useText('readRegister.saved')
  const shell = useText('shell')
  const changes = useText('changes')
  const failures = useText('failures.notUndone')
  const undo = useUndo()
  const showToast = useToasts((toasts) => toasts.showToast)
  const heading = useRef<HTMLHeadingElement>(null)
  const { channelIds, units, seq } = brought
  useEffect(() => heading.current?.focus(), [])

  async function takeBack(change: number) {
    const result = await undo.run(change)
    if (result.ok) {
      leaveRegister()
      showToast({ message: shell('undone', { change: changes('addRegister') }) })
    } else if (typeof result.problem === 'string') {
      showToast({ kind: 'error', message: failures(result.problem) })
    }
  }

  return (
    <Page>
      <PageHeader
        title={t('title', { count: channelIds.length })}
        titleRef={heading}
        lead={`${t('units', { count: units })} ${t('next')}`}
      />
      <div className={styles['actions']}>
        {seq !== null && (
          <Button isBusy={undo.isSaving} onClick={() => void takeBack(seq)}>
            {t('undo')}
          </Button>
        )}
        <Button onClick={leaveRegister}>{t('another')}</Button>
        <Link to="/channels" className={buttonClass({ tone: 'primary' })} onClick={leaveRegister}>
          {t('toRegister')}
        </Link>
      </div>
    </Page>
  )
}
