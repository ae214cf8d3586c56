import { CircleAlert, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { joinClasses } from './joinClasses.ts'
import { type Toast, useToasts } from './toasts.ts'
import styles from './ToastRegion.module.css'
import { useToastTimer } from './useToastTimer.ts'

type ToastRegionProps = {
  /** Names the region; mention the key F6, which leads there and back. */
  readonly label: string
  readonly closeLabel: string
}

/**
 * Draws the messages of useToasts. Place it once, always drawn: a live region is only heard if it
 * was there before its message. Pointing at it or focusing it stops the clock.
 */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const toasts = useToasts((state) => state.toasts)
  const [isHeld, setIsHeld] = useState(false)
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const hasToasts = toasts.length > 0

  const goBack = useCallback(() => {
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected)
      cameFrom.current.focus()
    cameFrom.current = null
  }, [])

  useEffect(() => {
    if (!hasToasts) return
    function swap(event: KeyboardEvent) {
      if (event.key !== 'F6' || !region.current) return
      event.preventDefault()
      if (region.current.contains(document.activeElement)) goBack()
      else {
        cameFrom.current = document.activeElement
        region.current.focus()
      }
    }
    document.addEventListener('keydown', swap)
    return () => document.removeEventListener('keydown', swap)
  }, [hasToasts, goBack])

  return createPortal(
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only watches where pointer and focus are
    <section
      ref={region}
      aria-label={label}
      tabIndex={-1}
      className={styles['region']}
      data-react-aria-top-layer
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={(event) => {
        setIsHeld(true)
        if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget)
          cameFrom.current ??= event.relatedTarget
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsHeld(false)
      }}
    >
      <ToastList
        toasts={toasts.filter((toast) => toast.kind !== 'error')}
        {...{ isHeld, closeLabel }}
        live="polite"
        onClosed={goBack}
      />
      <ToastList
        toasts={toasts.filter((toast) => toast.kind === 'error')}
        {...{ isHeld, closeLabel }}
        live="assertive"
        onClosed={goBack}
      />
    </section>,
    document.body,
  )
}

type ToastListProps = {
  readonly toasts: readonly Toast[]
  readonly live: 'polite' | 'assertive'
  readonly isHeld: boolean
  readonly closeLabel: string
  /** Called after the user closed a toast, when focus would be lost with it. */
  readonly onClosed: () => void
}

function ToastList({ toasts, live, ...rest }: ToastListProps) {
  return (
    <div aria-live={live} aria-relevant="additions" className={styles['list']}>
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} {...rest} />
      ))}
    </div>
  )
}

type ToastItemProps = Omit<ToastListProps, 'toasts' | 'live'> & { readonly toast: Toast }

function ToastItem({ toast, isHeld, closeLabel, onClosed }: ToastItemProps) {
  const closeToast = useToasts((state) => state.closeToast)
  const close = useCallback(() => closeToast(toast.id), [closeToast, toast.id])
  const isError = toast.kind === 'error'
  useToastTimer(!isHeld && !isError, close)
  function closeByHand() {
    close()
    onClosed()
  }
  return (
    <div className={joinClasses(styles['toast'], isError && styles['error'])}>
      {isError && <CircleAlert aria-hidden className={styles['icon']} />}
      <p className={styles['message']}>{toast.message}</p>
      {toast.action && (
        <button
          type="button"
          className={styles['action']}
          onClick={() => {
            toast.action?.onPress()
            closeByHand()
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className={styles['close']}
        aria-label={closeLabel}
        title={closeLabel}
        onClick={closeByHand}
      >
        <X aria-hidden />
      </button>
    </div>
  )
}
