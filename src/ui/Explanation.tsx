import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import { DialogTrigger, Popover } from 'react-aria-components/Popover'
import { AriaLocale } from './AriaLocale.tsx'
import styles from './Explanation.module.css'
import surface from './Popover.module.css'

type ExplanationProps = {
  /** The words that are pressed: "how it is counted". */
  readonly label: ReactNode
  readonly title: string
  readonly children: ReactNode
}

/** Words in a text that open their explanation beside them. */
export function Explanation({ label, title, children }: ExplanationProps) {
  return (
    <AriaLocale>
      <DialogTrigger>
        <Button className={styles['trigger'] ?? ''}>{label}</Button>
        <Popover className={surface['popover'] ?? ''} offset={6}>
          <Dialog className={surface['explanation'] ?? ''}>
            <Heading slot="title" level={2} className={surface['title'] ?? ''}>
              {title}
            </Heading>
            {children}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </AriaLocale>
  )
}
