import { useMemo } from 'react'
import { awaitedReviews } from '#domain/awaitedReviews.ts'
import { toDayNumber, toLocalDate, type DayNumber } from '#domain/calendar.ts'
import { mondayTasks, type MondayTask } from '#domain/mondayTasks.ts'
import { useDecisions } from '#query/decisions.ts'
import { useBackupAge } from '#query/lastBackup.ts'
import { usePauses } from '#query/pauses.ts'
import type { WallRow } from './wallRows.ts'

/** Where the sentence above the wall leads. */
export const tasksPlace = 'tasks'

/** Today's tasks, out of the rows of the wall. */
export function useMondayTasks(rows: readonly WallRow[], today: DayNumber): readonly MondayTask[] {
  const pauses = usePauses()
  const { decisions, reviews } = useDecisions()
  const { lastDay, reminder } = useBackupAge()
  const awaited = useMemo(
    () =>
      awaitedReviews(decisions, reviews, toLocalDate(today)).map(({ decision, on }) => ({
        decisionId: decision.id,
        name: decision.snapshot?.facts.title ?? '',
        decidedOn: toDayNumber(decision.decidedOn),
        due: toDayNumber(on),
      })),
    [decisions, reviews, today],
  )
  return useMemo(
    () =>
      mondayTasks(
        { channels: rows, pauses, reviews: awaited, backup: { lastDay, reminder } },
        today,
      ),
    [rows, pauses, awaited, lastDay, reminder, today],
  )
}
