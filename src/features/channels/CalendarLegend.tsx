import { useText } from '#i18n/text.ts'
import { Legend } from '#ui/Legend.tsx'
import { RhythmSwatch } from '#ui/RhythmStrip.tsx'
import type { YearDays } from './yearGrid.ts'

/** What the marks mean, of those that the calendar has. */
export function CalendarLegend({ year: { days, first, last } }: { readonly year: YearDays }) {
  const t = useText('channel.calendar')
  const shown = days.slice(first, last + 1)
  const has = (state: (typeof shown)[number]['state']) =>
    shown.some((day) => day.posts === 0 && day.state === state)
  return (
    <Legend
      label={t('legend')}
      items={[
        ...(shown.some(({ posts }) => posts > 0)
          ? [{ label: t('post'), mark: <RhythmSwatch state="kept" /> }]
          : []),
        ...(has('active') ? [{ label: t('none'), mark: <RhythmSwatch state="unplanned" /> }] : []),
        ...(has('paused') ? [{ label: t('pause'), mark: <RhythmSwatch state="pause" /> }] : []),
        ...(has('unknown')
          ? [{ label: t('unknown'), mark: <RhythmSwatch state="unknown" /> }]
          : []),
        ...(has('future')
          ? [{ label: t('planned'), mark: <RhythmSwatch state="partly" fraction={0} /> }]
          : []),
      ]}
    />
  )
}
