import { Link } from '@tanstack/react-router'
import { priorityLines, type PriorityLine } from '#domain/priorityLines.ts'
import { toDayNumber } from '#domain/calendar.ts'
import type { Decision } from '#domain/decision.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { wallAxis, type WallAxis } from '#pieces/wallAxis.ts'
import { useDecisions } from '#query/decisions.ts'
import { useRhythm, type AssessedChannel } from '#query/rhythm.ts'
import { useStrategy } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import prioritise from './Prioritise.module.css'
import { PriorityTable } from './PriorityTable.tsx'
import styles from './Review.module.css'
import { RhythmPicture } from './RhythmPicture.tsx'
import { titleOf } from './titleOf.ts'
import { useSinceWords } from './useSinceWords.ts'

/** What has been decided over time, beside how the channels have kept their plans. */
export function PriorityLinesCard() {
  const t = useText('reviews.lines')
  const today = useToday()
  const { decisions } = useDecisions()
  const { initiatives } = useStrategy()
  const channels = useRhythm()
  const histories = new Map(channels.map(({ channel, history }) => [channel.id, history]))
  const { weeks, lines } = priorityLines(decisions, initiatives, histories, today)
  if (lines.length === 0) return null
  const hasLongPeriods = lines.some(({ before }) => before.per !== 'week')
  const axis = wallAxis(today, weeks, hasLongPeriods)
  const shown = lines.flatMap((line) => {
    const assessed = channels.find(({ channel }) => channel.id === line.channelId)
    return assessed ? [{ line, assessed }] : []
  })
  return (
    <Card title={t('title')}>
      <p className={prioritise['soft']}>{t('lead')}</p>
      <ul>
        {shown.map(({ line, assessed }) => (
          <LineItem key={line.initiativeId} line={line} assessed={assessed} axis={axis} />
        ))}
      </ul>
      <Disclosure summary={t('table')}>
        <PriorityTable
          lines={shown.map(({ line, assessed }) => ({ line, channel: assessed.channel.name }))}
        />
      </Disclosure>
    </Card>
  )
}

type LineItemProps = {
  readonly line: PriorityLine
  readonly assessed: AssessedChannel
  readonly axis: WallAxis
}

function LineItem({ line, assessed, axis }: LineItemProps) {
  const t = useText('reviews.lines')
  const outcomes = useText('prioritise.decide.outcomes')
  const since = useText('reviews.since')
  const { date, list } = useFormats()
  const words = useSinceWords()
  const today = useToday()
  const { channel, assessment } = assessed
  const { decisions, before, cells } = line
  const last = decisions.at(-1)
  if (!last) return null
  const kept = [
    [t('before', { kept: words.kept(before) ?? t('none') }), before.counted > 0],
    [t('after', { kept: words.kept(last.kept) ?? t('none') }), true],
  ] as const

  function decided({ decidedOn, outcome, rank }: Decision) {
    return [
      `${date(decidedOn, 'dayYear')}: ${outcomes(outcome)}`,
      rank !== undefined && t('place', { place: rank }),
    ]
      .filter(Boolean)
      .join(', ')
  }

  return (
    <li className={styles['line']}>
      <div>
        <h3>{titleOf(line)}</h3>
        {decisions.map(({ decision }) => (
          <p key={decision.id}>{decided(decision)}</p>
        ))}
        <p className={prioritise['soft']}>
          <Link to="/channels/$channelId" params={{ channelId: channel.id }}>
            {channel.name}
          </Link>
          {': '}
          {kept.flatMap(([text, isShown]) => (isShown ? [text] : [])).join(', ')}
        </p>
        <StatusMark shape={statusShapes[assessment.status]}>
          {words.now(assessment, today)}
        </StatusMark>
      </div>
      <RhythmPicture
        cells={cells}
        axis={axis}
        marks={decisions.map(({ decision }) => ({
          day: toDayNumber(decision.decidedOn),
          place: decision.rank,
        }))}
        label={since('strip', {
          name: channel.name,
          dates: list(decisions.map(({ decision }) => date(decision.decidedOn, 'dayYear'))),
        })}
      />
    </li>
  )
}
