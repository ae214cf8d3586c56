import { useState } from 'react'
import { sessionResult } from '#domain/sessionResult.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Room } from '#pieces/Room.tsx'
import { useRhythm } from '#query/rhythm.ts'
import type { SessionCard } from '#query/sessions.ts'
import { ItemFactsList } from './ItemFactsList.tsx'
import { resultRows } from './resultRows.ts'
import { RankingPage, ResultPage } from './RoomPages.tsx'
import styles from './SessionRoom.module.css'
import { itemStandings } from './useStageActs.ts'

type SessionRoomProps = { readonly card: SessionCard; readonly onClose: () => void }

/**
 * The meeting for a wall, one idea at a time. Until a round is closed the facts of each initiative, and of
 * the votes nothing; then what each has come to, and last the ranking.
 */
export function SessionRoom({ card, onClose }: SessionRoomProps) {
  const t = useText('prioritise')
  const room = useText('room')
  const { date } = useFormats()
  const standings = itemStandings(card, useRhythm())
  const [turned, setTurned] = useState(0)
  const { session, items, participants } = card
  const isScoring = session.stage === 'prepare' || session.stage === 'score'
  const result = isScoring ? null : sessionResult(card)
  const rows = result && resultRows(result, items)
  const pages = 1 + items.length + (result ? 1 : 0)
  const at = Math.min(turned, pages - 1)
  const item = items[at - 1]
  const row = rows?.[at - 1]
  const place = room('item', { at, of: items.length })

  function page() {
    if (at === 0)
      return (
        <>
          <h2>{session.title ?? t('untitled', { date: date(session.heldOn, 'dayYear') })}</h2>
          <p>
            {[
              date(session.heldOn, 'dayYear'),
              t('counts', { items: items.length, voters: participants.length }),
            ].join(' · ')}
          </p>
          <p className={styles['voice']}>{t(result ? 'result.title' : 'facts.title')}</p>
        </>
      )
    if (result && row) return <ResultPage card={card} result={result} row={row} place={place} />
    if (result && rows) return <RankingPage card={card} result={result} rows={rows} />
    if (!item) return null
    const standing = item.facts.standing ?? standings.get(item.initiativeId)
    return (
      <>
        <p className={styles['place']}>{place}</p>
        <h2>{item.facts.title}</h2>
        <div className={styles['facts']}>
          <ItemFactsList facts={{ ...item.facts, ...(standing && { standing }) }} />
        </div>
      </>
    )
  }

  return (
    <Room label={room('session')} at={at} pages={pages} onTurn={setTurned} onClose={onClose}>
      {page()}
    </Room>
  )
}
