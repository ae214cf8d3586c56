import { useSearch } from '@tanstack/react-router'
import { toDayNumber } from '#domain/calendar.ts'
import { lastMonday } from '#domain/dayLog.ts'
import { useToday } from '#query/today.ts'
import { LogWeek } from './LogWeek.tsx'

/** Logging by hand what the channels published in a week, last week unless the address says another. */
export function LogScreen() {
  const newest = lastMonday(useToday())
  const { week } = useSearch({ from: '/log' })
  const asked = week === undefined ? newest : toDayNumber(week)
  // A week that is not over cannot be vouched for.
  return <LogWeek monday={asked < newest ? asked : newest} newest={newest} />
}
