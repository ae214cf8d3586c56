import type { ReactNode, Ref } from 'react'
import styles from './PageHeader.module.css'

type PageHeaderProps = {
  readonly title: ReactNode
  /** Breadcrumbs or the like, above the title. */
  readonly above?: ReactNode
  /** Beside the title: a status, as a rule. */
  readonly mark?: ReactNode
  /** One quiet line of facts. */
  readonly meta?: ReactNode
  /** What matters on this screen in one or two sentences. `<strong>` what matters most. */
  readonly lead?: ReactNode
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined
}

/** The opening of a screen: its name, what matters now, and what can be done about it. */
export function PageHeader({ title, above, mark, meta, lead, actions, titleRef }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['text']}>
        {above && <div className={styles['above']}>{above}</div>}
        <div className={styles['titleRow']}>
          <h1 ref={titleRef} tabIndex={-1}>
            {title}
          </h1>
          {mark}
        </div>
        {meta && <p className={styles['meta']}>{meta}</p>}
        {lead && <p className={styles['lead']}>{lead}</p>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
