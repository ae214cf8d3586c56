import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '#i18n/text.ts'
import type { ConnectionLoss } from '#storage/connection.ts'
import { Button } from '#ui/Button.tsx'
import { useRestingBackground } from '#ui/useRestingBackground.ts'
import styles from './LostOverlay.module.css'
import { reloadPage } from './reloadPage.ts'

/**
 * Over the screens once their database is gone: nothing more can be saved here, and there is nothing
 * to go back to. It comes with the app itself, since what took the database over may have taken the
 * other scripts from the server too; so it does without the library that other dialogs are made with.
 */
export function LostOverlay({ loss }: { readonly loss: ConnectionLoss }) {
  const t = useText('failures')
  const overlay = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useRestingBackground(overlay, true)
  useEffect(() => button.current?.focus(), [])
  return createPortal(
    <div ref={overlay} className={styles['veil']} data-react-aria-top-layer>
      <div
        role="alertdialog"
        aria-modal
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        className={styles['dialog']}
      >
        <h2 id={`${id}-title`}>{t(`lost.${loss}.title`)}</h2>
        <p id={`${id}-text`}>{t(`lost.${loss}.text`)}</p>
        <div className={styles['footer']}>
          <Button ref={button} tone="primary" onClick={reloadPage}>
            {t('reload')}
          </Button>
        </div>
      </div>
    </div>,
    document.body,
  )
}
