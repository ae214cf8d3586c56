import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useChangeActs } from '#pieces/useChangeActs.ts'
import type { ListedChange } from '#query/changes.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ImportLog.module.css'

/** One change of the history: what it was, when, and the way back, or forth again. */
export function ChangeLine({ change }: { readonly change: ListedChange }) {
  const t = useText('history')
  const { instant } = useFormats()
  const { nameOf, act } = useChangeActs()
  const [isBusy, setIsBusy] = useState(false)
  const isUndone = change.state === 'undone'
  const what = nameOf(change)

  async function turn() {
    setIsBusy(true)
    await act(isUndone ? 'redo' : 'undo', change)
    setIsBusy(false)
  }

  return (
    <li className={styles['line']} data-undone={isUndone}>
      <div className={styles['words']}>
        <p className={styles['when']}>{`${what.charAt(0).toLocaleUpperCase()}${what.slice(1)}`}</p>
        <p className={styles['soft']}>
          {isUndone ? t('undone', { when: instant(change.at) }) : instant(change.at)}
        </p>
      </div>
      <Button
        size="small"
        isBusy={isBusy}
        aria-label={t(isUndone ? 'redoOne' : 'undoOne', { change: what })}
        onClick={() => void turn()}
      >
        {t(isUndone ? 'redo' : 'undo')}
      </Button>
    </li>
  )
}
