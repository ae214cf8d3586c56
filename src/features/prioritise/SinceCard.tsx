import { Link } from '@tanstack/react-router'
import { toDayNumber } from '#domain/calendar.ts'
import { rhythmCells } from '#domain/rhythmCells.ts'
import { sinceDecision, weeksSince } from '#domain/sinceDecision.ts'
import { nearDate } from '#i18n/nearDate.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { wallAxis } from '#pieces/wallAxis.ts'
import { usePauses } from '#query/pauses.ts'
import type { AssessedChannel } from '#query/rhythm.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FactList } from './FactList.tsx'
import { PeriodTable } from './PeriodTable.tsx'
import { RhythmPicture } from './RhythmPicture.tsx'
import type { ReviewedDecision } from './useReviewedDecision.ts'
import { useSinceWords } from './useSinceWords.ts'

/** So many weeks before the decision are drawn with those after it. */
const weeksBefore = 8

/** What the channel of a decision has done since it was taken. */
export function SinceCard({ reviewed }: { readonly reviewed: ReviewedDecision }) {
  const t = useText('reviews.since')
  const { channel } = reviewed
  return (
    <Card title={t('title')}>
      {channel === null ? (
        <p>{t('way')}</p>
      ) : (
        <ChannelSince reviewed={reviewed} channel={channel} />
      )}
    </Card>
  )
}

type ChannelSinceProps = {
  readonly reviewed: ReviewedDecision
  readonly channel: AssessedChannel
}

function ChannelSince({ reviewed: { decision }, channel: assessed }: ChannelSinceProps) {
  const t = useText('reviews.since')
  const formats = useFormats()
  const words = useSinceWords()
  const today = useToday()
  const allPauses = usePauses()
  const { channel, history } = assessed
  const since = sinceDecision(decision, history, today)
  const day = toDayNumber(decision.decidedOn)
  const weeks = weeksSince(day, today) + weeksBefore
  const cells = rhythmCells(history, today, weeks)
  const pauses = allPauses
    .filter(({ pause, channelIds }) => pause.scope === 'all' || channelIds.includes(channel.id))
    .map(({ pause }) => pause)
  const { now, then, periods, silences } = since
  const link = (
    <Link to="/channels/$channelId" params={{ channelId: channel.id }}>
      {channel.name}
    </Link>
  )
  if (now.status === 'monitoring')
    return (
      <>
        <FactList facts={[[t('channel'), link]]} />
        <p>{t('monitoring')}</p>
      </>
    )
  const figure = (index: number | null) => (index === null ? '–' : formats.number(index))
  const isKnown = now.knownUntil !== null && now.knownUntil >= today
  const label = t('strip', { name: channel.name, dates: formats.date(day, 'dayYear') })
  return (
    <>
      <FactList
        facts={[
          [t('kept'), words.kept(periods) ?? t('none')],
          [t('status'), words.change(since, today)],
          [t('index'), `${figure(then.index)} → ${figure(now.index)}`],
          [t('posts'), formats.number(since.posts)],
          [
            t('silences'),
            silences.map((silence) => words.silence(silence, today)).join('; ') || t('noSilence'),
          ],
          [
            t('pauses'),
            since.pauses.map((pause) => words.pause(pause, pauses, today)).join('; ') ||
              t('noPause'),
          ],
          [t('channel'), link],
        ]}
      />
      {!isKnown && now.knownUntil !== null && (
        <p>{t('known', { date: nearDate(now.knownUntil, today, formats) })}</p>
      )}
      <RhythmPicture
        cells={cells}
        axis={wallAxis(today, weeks, periods.per !== 'week')}
        marks={[{ day, place: decision.rank }]}
        label={label}
      />
      <div data-print="hide">
        <Disclosure summary={t('table')}>
          <PeriodTable caption={label} cells={cells} per={periods.per} pauses={pauses} />
        </Disclosure>
      </div>
    </>
  )
}
