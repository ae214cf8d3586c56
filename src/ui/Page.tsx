import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './Page.module.css'

type PageProps = {
  readonly width?: 'normal' | 'wide' | 'narrow' | undefined
  readonly children: ReactNode
}

/** The column a screen stands in: its pieces below each other with even space. */
export function Page({ width = 'normal', children }: PageProps) {
  return (
    <div
      className={joinClasses(
        styles['page'],
        width === 'wide' && styles['wide'],
        width === 'narrow' && styles['narrow'],
      )}
    >
      {children}
    </div>
  )
}
