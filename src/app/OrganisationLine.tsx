import { usePlan } from '#query/plan.ts'
import styles from './Sidebar.module.css'

/** Whose plan this is; nothing before there is one. */
export function OrganisationLine() {
  const plan = usePlan()
  const names = [plan?.organisation, plan?.municipality].filter(Boolean)
  if (names.length === 0) return null
  return <p className={styles['organisation']}>{names.join(' · ')}</p>
}
