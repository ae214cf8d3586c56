import { isUnresolved, overdueDaysOf } from './barrierOrder.ts'
import type { LocalDate } from './calendar.ts'
import { action, toFinding, type BarrierGap, type Finding } from './finding.ts'
import { byCodePoint } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'

/**
 * G10: a barrier that is open or under way and lacks owner, action or due date, or whose due date has
 * passed (due today is not overdue). Medium; one finding a barrier.
 */
export function unfinishedBarriers({ plan }: PlanLookup, today: LocalDate): Finding[] {
  const barriers = [...plan.barriers].filter(isUnresolved).sort((a, b) => byCodePoint(a.id, b.id))
  return barriers.flatMap((barrier) => {
    const { id, type, owner, action: step, dueOn } = barrier
    const gaps: Array<BarrierGap | null> = [
      isFilled(owner) ? null : 'owner',
      isFilled(step) ? null : 'action',
      dueOn === undefined ? 'due' : null,
    ]
    const missing = gaps.filter((gap) => gap !== null)
    const overdueDays = overdueDaysOf(barrier, today)
    if (missing.length === 0 && overdueDays === null) return []
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'barrier', id }],
      grounds: [...missing, ...(overdueDays === null ? [] : ['overdue'])],
      facts: { rule: 'G10', barrierId: id, type, missing, overdueDays },
      actions: [
        action(missing.length > 0 ? 'completeBarrier' : 'followUpBarrier', 'barrier', [id]),
      ],
    })
  })
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
