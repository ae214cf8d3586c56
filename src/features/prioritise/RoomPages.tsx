import { Fragment } from 'react'
import type { SessionResult } from '#domain/sessionResult.ts'
import { disagreementSubject } from '#domain/talkAbout.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { SessionCard } from '#query/sessions.ts'
import { DotLine } from './DotLine.tsx'
import { dotsOf, type ResultRow } from './resultRows.ts'
import styles from './SessionRoom.module.css'
import { titleIn } from './titleIn.ts'

type ResultProps = { readonly card: SessionCard; readonly result: SessionResult }

type ResultPageProps = ResultProps & {
  readonly row: ResultRow
  /** Which of the initiatives it is. */
  readonly place: string
}

/** What one initiative has come to: its place and value, every vote, and how far apart they are. */
export function ResultPage({ card, result, row, place: words }: ResultPageProps) {
  const t = useText('prioritise')
  const room = useText('room')
  const { number } = useFormats()
  const { item, place, figures, band } = row
  const dots = dotsOf(row, 'value', result)
  const decision = card.decisions.findLast(
    ({ initiativeId, confirmedAt }) =>
      initiativeId === item.initiativeId && confirmedAt !== undefined,
  )
  const terms = figures && [
    [
      t('result.place'),
      place ? `${place.place}${place.isShared ? ` (${t('result.tie')})` : ''}` : '–',
    ],
    [t('result.value'), number(figures.value)],
    [t('result.goal'), number(figures.goal)],
    [t('result.benefit'), number(figures.benefit)],
  ]
  return (
    <>
      <p className={styles['place']}>{words}</p>
      <h2>{item.facts.title}</h2>
      {terms && (
        <dl className={styles['figures']}>
          {terms.map(([term, figure]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles['dots']}>{dots && <DotLine {...dots} />}</div>
      <p>
        {place === null
          ? t('result.tooFew', { votes: figures?.votes ?? 0, quorum: result.ranking.quorum })
          : band && t(`result.${band}`)}
        {figures && band && band !== 'agreed' && (
          <>
            {'. '}
            {t(
              `talk.about.${disagreementSubject(figures.disagreementOnGoal, figures.disagreementOnBenefit)}`,
            )}
          </>
        )}
      </p>
      {decision && (
        <p className={styles['voice']}>
          {room('decided', { outcome: t(`decide.outcomes.${decision.outcome}`) })}
        </p>
      )}
    </>
  )
}

/** The ranking with the line where the hours end, and whether it holds. */
export function RankingPage({
  card,
  result,
  rows,
}: ResultProps & { readonly rows: readonly ResultRow[] }) {
  const t = useText('prioritise.result')
  const { number, percent } = useFormats()
  const { capacity, ranking } = result
  const { robustness, weightInterval, cut, voters } = ranking
  const { hoursAvailable } = card.session
  const name = titleIn(card)
  return (
    <>
      <h2>{t('title')}</h2>
      <ol className={styles['ranking']}>
        {rows.map(({ item, place, figures }) => (
          <Fragment key={item.id}>
            <li>
              <span className={styles['voice']}>{place?.place ?? '–'}</span>
              <span>{item.facts.title}</span>
              <span className={styles['voice']}>{figures ? number(figures.value) : ''}</span>
            </li>
            {hoursAvailable !== undefined && item.initiativeId === capacity.fits.at(-1) && (
              <li className={styles['capacity']}>
                {t('capacity', {
                  used: number(capacity.hoursUsed, 1),
                  available: number(hoursAvailable, 1),
                })}
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      <p>
        <strong>{t(robustness.isRobust ? 'robust' : 'sensitive', { count: cut.places })}.</strong>{' '}
        {robustness.isRobust
          ? t('robustText', {
              from: percent(weightInterval.from),
              to: percent(weightInterval.to),
              voters,
            })
          : robustness.maySwap &&
            t('swap', { one: name(robustness.maySwap[0]), other: name(robustness.maySwap[1]) })}
      </p>
    </>
  )
}
