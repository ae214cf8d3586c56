import { useState } from 'react'
import type { SessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { SessionCard } from '#query/sessions.ts'
import { Card } from '#ui/Card.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { joinClasses } from '#ui/joinClasses.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { DotLine } from './DotLine.tsx'
import styles from './Prioritise.module.css'
import { dotKinds, dotsOf, resultRows, type DotKind, type ResultRow } from './resultRows.ts'
import { ResultTable } from './ResultTable.tsx'

type RankingProps = { readonly card: SessionCard; readonly result: SessionResult }

/** The initiatives from first to last, with every vote as a dot, and where the hours end. */
export function Ranking({ card, result }: RankingProps) {
  const t = useText('prioritise.result')
  const facts = useText('prioritise.facts')
  const { number } = useFormats()
  const [kind, setKind] = useState<DotKind>('value')
  /** While it is closed no step of the weight waits for it. */
  const [hasTable, setHasTable] = useState(false)
  const rows = resultRows(result, card.items)
  const { capacity, ranking } = result
  const { hoursAvailable } = card.session
  const { voters } = ranking
  const last = capacity.fits.at(-1)

  function line(row: ResultRow) {
    const { item, place, figures, band } = row
    const { title, leadUnit, through, hoursPerWeek } = item.facts
    const dots = dotsOf(row, kind, result)
    return (
      <>
        <span className={styles['place']}>
          {place?.place ?? '–'}
          {place?.isShared && <small>{t('tie')}</small>}
        </span>
        <div className={styles['name']}>
          <h3>{title}</h3>
          <p className={styles['soft']}>
            {[
              leadUnit ?? through,
              hoursPerWeek !== undefined && facts('hoursValue', { hours: number(hoursPerWeek, 1) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={styles['picture']}>
          {dots && <DotLine {...dots} />}
          <p className={joinClasses(styles['soft'], band !== 'agreed' && styles['apart'])}>
            {place === null
              ? t('tooFew', { votes: figures?.votes ?? 0, quorum: ranking.quorum })
              : band &&
                [
                  t(band),
                  figures &&
                    figures.votes < voters &&
                    t('votesOf', { votes: figures.votes, of: voters }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
          </p>
        </div>
        <span className={styles['value']}>{figures ? number(figures.value) : ''}</span>
      </>
    )
  }

  return (
    <Card
      title={t('title')}
      aside={
        <SegmentedControl
          label={t('shown')}
          size="small"
          segments={dotKinds.map((value) => ({ value, label: t(value) }))}
          value={kind}
          onSelect={setKind}
        />
      }
    >
      <ol className={styles['list']}>
        {rows.map((row) => (
          <li key={row.item.id}>
            <div className={styles['rank']}>{line(row)}</div>
            {hoursAvailable !== undefined && row.item.initiativeId === last && (
              <p className={styles['capacity']}>
                {t('capacity', {
                  used: number(capacity.hoursUsed, 1),
                  available: number(hoursAvailable, 1),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
      {capacity.hoursUnknown.length > 0 && (
        <p className={styles['soft']}>
          {t('hoursUnknown', { count: capacity.hoursUnknown.length })}
        </p>
      )}
      <Disclosure summary={t('table')} onToggle={setHasTable}>
        {hasTable && <ResultTable rows={rows} voters={voters} />}
      </Disclosure>
    </Card>
  )
}
