import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { AriaLocale } from './AriaLocale.tsx'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './joinClasses.ts'

type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** The name of the cross in the corner; without it only the footer's buttons and Escape close. */
  readonly closeLabel?: string | undefined
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode
  readonly width?: 'normal' | 'wide' | undefined
  /** For a question that must be answered: a press outside does not close. */
  readonly isAlert?: boolean | undefined
}

/** Asks for undivided attention. For forms use a SidePanel. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  children,
  footer,
  width = 'normal',
  isAlert = false,
}: DialogProps) {
  return (
    <AriaLocale>
      <ModalOverlay
        isOpen={isOpen}
        onOpenChange={(opens) => {
          if (!opens) onClose()
        }}
        isDismissable={!isAlert}
        className={styles['veil'] ?? ''}
      >
        <Modal className={joinClasses(styles['modal'], width === 'wide' && styles['wide']) ?? ''}>
          <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={styles['dialog'] ?? ''}>
            <div className={styles['header']}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {closeLabel && <IconButton icon={X} label={closeLabel} onClick={onClose} />}
            </div>
            <div>{children}</div>
            {footer && <div className={styles['footer']}>{footer}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  )
}
