import { lazy, Suspense, useState } from 'react'
import type { PublishingAssessment } from '#domain/assessment.ts'
import { fewestRiskPeriods } from '#domain/silenceRisk.ts'
import { silenceLength } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { IndexButton } from '#pieces/IndexButton.tsx'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Figure, FigureList } from '#ui/Figure.tsx'
import { MoreFigures } from './MoreFigures.tsx'

const IndexDialog = lazy(async () => ({
  default: (await import('#pieces/IndexDialog.tsx')).IndexDialog,
}))

type ChannelFiguresProps = {
  readonly assessed: AssessedChannel
  readonly assessment: PublishingAssessment
}

/** The figures that support the sentences, and those behind them for who asks. */
export function ChannelFigures({ assessed, assessment }: ChannelFiguresProps) {
  const t = useText('channel')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const today = useToday()
  const [showsIndex, setShowsIndex] = useState(false)
  const { index, band, runs, silenceRisk, cadence } = assessment
  const length = (count: number) => rhythm(`length.${cadence.per}`, { count })
  return (
    <>
      <FigureList>
        <Figure
          value={
            index === null ? (
              '–'
            ) : (
              <IndexButton
                look="figure"
                index={index}
                label={t('figures.showIndex', { index })}
                note={null}
                onPress={() => setShowsIndex(true)}
              />
            )
          }
          label={
            band === null
              ? t('figures.indexNone')
              : assessment.preliminary
                ? t('figures.preliminary')
                : t('figures.index', { band: t(`figures.bands.${band}`) })
          }
        />
        <Figure
          value={length(runs.now)}
          label={t('figures.run', { longest: length(runs.longest) })}
        />
        <Figure
          value={silenceLength(assessment.longestGapActiveDays, formats)}
          label={t('figures.gap')}
        />
        {silenceRisk && silenceRisk.periods >= fewestRiskPeriods && (
          <Figure
            value={t(`figures.riskBands.${silenceRisk.band}`)}
            label={t('figures.risk', { share: formats.percent(silenceRisk.risk) })}
          />
        )}
      </FigureList>
      <Disclosure summary={t('more.title')}>
        <MoreFigures assessment={assessment} />
      </Disclosure>
      <Suspense>
        {showsIndex && (
          <IndexDialog
            name={assessed.channel.name}
            history={assessed.history}
            assessment={assessment}
            today={today}
            onClose={() => setShowsIndex(false)}
          />
        )}
      </Suspense>
    </>
  )
}
