import { useMemo, useState } from 'react'
import { toCivil, type DayNumber } from '#domain/calendar.ts'
import { calendarDays } from '#domain/calendarDays.ts'
import type { Channel } from '#domain/channel.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { useText } from '#i18n/text.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import { Stack } from '#ui/Stack.tsx'
import { CalendarLegend } from './CalendarLegend.tsx'
import { MonthTable } from './MonthTable.tsx'
import { YearCalendar } from './YearCalendar.tsx'
import { latestSpan, livedWeeks, spanOfYear, yearsShown } from './yearGrid.ts'

const latest = 'latest'

type CalendarCardProps = {
  readonly channel: Channel
  readonly history: PostingHistory
  /** The stated start, or the first post when that is earlier; not after today. */
  readonly start: DayNumber
}

/** The channel's year, day by day, as a picture and as a table. */
export function CalendarCard({ channel, history, start }: CalendarCardProps) {
  const t = useText('channel.calendar')
  const today = useToday()
  const [chosen, setChosen] = useState(latest)
  const years = yearsShown(start, today)
  const year = useMemo(() => {
    const { from, to } = chosen === latest ? latestSpan(today) : spanOfYear(Number(chosen))
    return livedWeeks(calendarDays(history, today, from, to))
  }, [history, today, chosen])
  return (
    <Card
      title={t('title')}
      aside={
        (years.length > 1 || years[0] !== toCivil(today).year) && (
          <Select
            label={t('year')}
            isLabelHidden
            options={[
              { value: latest, label: t('latest') },
              ...years.map((value) => ({ value: String(value), label: String(value) })),
            ]}
            value={chosen}
            onSelect={setChosen}
          />
        )
      }
    >
      {year && (
        <Stack gap={3}>
          <YearCalendar key={chosen} name={channel.name} year={year} today={today} />
          <CalendarLegend year={year} />
          <Disclosure summary={t('asTable')}>
            <MonthTable days={year.days.slice(year.first, year.last + 1)} />
          </Disclosure>
        </Stack>
      )}
    </Card>
  )
}
