import type { ContributionRole } from '#domain/contribution.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import styles from './RoleMark.module.css'

/** What a unit is to a benefit as a shape: filled leads, ringed contributes, dashed is missing. Words stand beside. */
export function RoleMark({ role }: { readonly role: ContributionRole }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={joinClasses(styles['mark'], styles[role])}>
      <circle cx="10" cy="10" r="8.5" />
    </svg>
  )
}
