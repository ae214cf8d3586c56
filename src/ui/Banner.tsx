import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { joinClasses } from './joinClasses.ts'
import { type Tone, toneClass } from './tone.ts'

export type BannerKind = 'info' | 'success' | 'warning' | 'error'

const looks: Readonly<Record<BannerKind, { icon: LucideIcon; tone: Tone }>> = {
  info: { icon: Info, tone: 'accent' },
  success: { icon: CircleCheck, tone: 'kept' },
  warning: { icon: TriangleAlert, tone: 'amber' },
  error: { icon: CircleAlert, tone: 'brick' },
}

type BannerProps = {
  readonly kind?: BannerKind | undefined
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Read out when it turns up after the page was drawn: at once for errors, else politely. */
  readonly isAnnounced?: boolean | undefined
}

/** Something the whole screen should know. It stays until its reason is gone. */
export function Banner({
  kind = 'info',
  title,
  children,
  actions,
  isAnnounced = false,
}: BannerProps) {
  const { icon: Icon, tone } = looks[kind]
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div
      className={joinClasses(styles['banner'], toneClass(tone))}
      role={isAnnounced ? role : undefined}
    >
      <Icon aria-hidden className={styles['icon']} />
      <div className={styles['text']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
