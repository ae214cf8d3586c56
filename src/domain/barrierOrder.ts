import type { Barrier } from './barrier.ts'
import { toDayNumber, type LocalDate } from './calendar.ts'
import { byCodePoint } from './objectRef.ts'

type Due = Pick<Barrier, 'id' | 'status' | 'dueOn'>

/** True while somebody still has to do something about it. */
export function isUnresolved({ status }: Pick<Barrier, 'status'>): boolean {
  return status === 'open' || status === 'underWay'
}

/** Days past the due date; null when it is not overdue, has no date, or is solved or accepted. Due today is not. */
export function overdueDaysOf(barrier: Omit<Due, 'id'>, today: LocalDate): number | null {
  const { dueOn } = barrier
  if (dueOn === undefined || dueOn >= today || !isUnresolved(barrier)) return null
  return toDayNumber(today) - toDayNumber(dueOn)
}

/**
 * The barriers in the order of their urgency: unresolved ones by due date, the earliest first and those without a
 * date after them; then those that are solved or accepted, the latest due first.
 */
export function byUrgency<Row extends Due>(barriers: readonly Row[]): Row[] {
  const later = '9999-12-31'
  return [...barriers].sort((a, b) => {
    const [first, second] = [isUnresolved(a), isUnresolved(b)]
    if (first !== second) return first ? -1 : 1
    const byDue = byCodePoint(a.dueOn ?? later, b.dueOn ?? later)
    return (first ? byDue : -byDue) || byCodePoint(a.id, b.id)
  })
}
