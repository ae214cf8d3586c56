import { useText } from '#i18n/text.ts'
import { Legend } from '#ui/Legend.tsx'
import { RhythmSwatch } from '#ui/RhythmStrip.tsx'

const states = ['kept', 'partly', 'missed', 'pause', 'unknown', 'unplanned'] as const

/** What the wall's cells look like, by name. */
export function WallLegend() {
  const t = useText('monday')
  return (
    <Legend
      label={t('legend')}
      items={[
        ...states.map((state) => ({
          label: t(`legendItems.${state}`),
          mark: <RhythmSwatch state={state} />,
        })),
        {
          label: t('legendItems.running'),
          mark: <RhythmSwatch state="partly" fraction={0.5} isRunning />,
        },
      ]}
    />
  )
}
