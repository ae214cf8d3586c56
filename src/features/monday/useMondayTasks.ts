import { useMemo } from 'react'
import type { DayNumber } from '#domain/calendar.ts'
import { mondayTasks, type MondayTask } from '#domain/mondayTasks.ts'
import { useBackupAge } from '#query/lastBackup.ts'
import { usePauses } from '#query/pauses.ts'
import type { WallRow } from './wallRows.ts'

/** Where the sentence above the wall leads. */
export const tasksPlace = 'tasks'

/** Today's tasks, out of the rows of the wall. */
export function useMondayTasks(rows: readonly WallRow[], today: DayNumber): readonly MondayTask[] {
  const pauses = usePauses()
  const { lastDay, reminder } = useBackupAge()
  return useMemo(
    () => mondayTasks({ channels: rows, pauses, backup: { lastDay, reminder } }, today),
    [rows, pauses, lastDay, reminder, today],
  )
}
