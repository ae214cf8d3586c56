import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '#i18n/text.ts'
import { IconButton } from '#ui/IconButton.tsx'
import styles from './Room.module.css'

type RoomProps = {
  /** What is shown on the wall. */
  readonly label: string
  /** The page that is shown, from 0, of so many. */
  readonly at: number
  readonly pages: number
  readonly onTurn: (at: number) => void
  readonly onClose: () => void
  /** One idea: its heading first. */
  readonly children: ReactNode
}

/** A view for the whole screen and all in the room, a page at a time, turned by keys as by a remote control. */
export function Room({ label, at, pages, onTurn, onClose, children }: RoomProps) {
  const t = useText('room')
  const dialog = useRef<HTMLDialogElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const last = pages - 1

  useEffect(() => {
    dialog.current?.showModal()
    // Else the first button would have it, and space, which turns the page, would press that.
    page.current?.focus()
  }, [])
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const next = keys[event.key]?.(at, last)
      // On a button, space is a press on it.
      const isPress = event.key === ' ' && event.target instanceof HTMLButtonElement
      if (next === undefined || isPress || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      onTurn(Math.min(last, Math.max(0, next)))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [at, last, onTurn])

  return (
    <dialog ref={dialog} className={styles['room']} aria-label={label} onClose={onClose}>
      <div ref={page} className={styles['page']} tabIndex={-1} aria-live="polite">
        {children}
      </div>
      <div className={styles['controls']}>
        <IconButton
          icon={ChevronLeft}
          label={t('previous')}
          aria-disabled={at === 0}
          onClick={() => onTurn(Math.max(0, at - 1))}
        />
        <span>{t('place', { at: at + 1, of: pages })}</span>
        <IconButton
          icon={ChevronRight}
          label={t('next')}
          aria-disabled={at === last}
          onClick={() => onTurn(Math.min(last, at + 1))}
        />
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </div>
    </dialog>
  )
}

const keys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at + 1,
  ' ': (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}
