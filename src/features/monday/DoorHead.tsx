import type { ReactNode } from 'react'
import styles from './FirstRun.module.css'

type DoorHeadProps = { readonly title: string; readonly children: ReactNode }

/** A door's name, and what waits behind it. */
export function DoorHead({ title, children }: DoorHeadProps) {
  return (
    <div>
      <h2>{title}</h2>
      <p className={styles['gives']}>{children}</p>
    </div>
  )
}
