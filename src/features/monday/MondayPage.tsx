import type { ReactNode } from 'react'
import { Page } from '#ui/Page.tsx'
import styles from './Monday.module.css'

/** The screen's column; on paper a lying A4, which the wall fits. */
export function MondayPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['paper']}>
      <Page>{children}</Page>
    </div>
  )
}
