import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from './IconButton.tsx'
import styles from './SidePanel.module.css'
import { useMediaQuery } from './useMediaQuery.ts'
import { useRestingBackground } from './useRestingBackground.ts'

type SidePanelProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  /** Buttons that stay in sight below what scrolls. */
  readonly footer?: ReactNode
  /**
   * Where focus begins: the `name` of a control, or the `data-field` of what holds one. Another
   * one moves focus there. When left out it is the first control, or on a narrow screen, where a
   * keyboard would rise over the panel, the panel itself.
   */
  readonly firstField?: string | undefined
}

/**
 * A form beside what it changes. The page stays usable; on a narrow screen the panel covers it and
 * the page rests. Focus moves in, and back to where it was. Escape closes.
 */
export function SidePanel({ isOpen, ...rest }: SidePanelProps) {
  return isOpen ? createPortal(<Panel {...rest} />, document.body) : null
}

function Panel({
  onClose,
  title,
  closeLabel,
  children,
  footer,
  firstField,
}: Omit<SidePanelProps, 'isOpen'>) {
  const titleId = useId()
  const panel = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const coversPage = useMediaQuery('(width < 48rem)')
  useRestingBackground(panel, coversPage)
  useFocusWhileOpen(panel)
  useFirstField(body, firstField, coversPage)
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || hasOpenList(event.target)) return
    event.stopPropagation()
    onClose()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog closes on Escape
    <div
      ref={panel}
      role="dialog"
      aria-modal={coversPage || undefined}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles['panel']}
      onKeyDown={closeOnEscape}
    >
      <div className={styles['header']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </div>
      <div ref={body} className={styles['body']}>
        {children}
      </div>
      {footer && <div className={styles['footer']}>{footer}</div>}
    </div>
  )
}

/** The same Escape closes the list of a combo box first, and is passed on here. */
function hasOpenList(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true'
}

function useFocusWhileOpen(panel: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = panel.current
    const cameFrom = document.activeElement
    element?.focus()
    return () => {
      const focused = document.activeElement
      const isFocusLost =
        focused === null || focused === document.body || element?.contains(focused)
      if (isFocusLost && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
    }
  }, [panel])
}

const control =
  ':is(input:not([type="radio"]), input:checked, select, textarea, [role="spinbutton"])'

function useFirstField(
  body: RefObject<HTMLElement | null>,
  firstField: string | undefined,
  coversPage: boolean,
) {
  const beginsOnPanel = useRef(coversPage)
  useEffect(() => {
    if (firstField === undefined && beginsOnPanel.current) return
    const name = firstField && CSS.escape(firstField)
    const wanted = name ? `${control}[name="${name}"], [data-field="${name}"] ${control}` : control
    body.current?.querySelector<HTMLElement>(wanted)?.focus()
  }, [body, firstField])
}
