import { useState } from 'react'
import { minutesPerTalk } from '#domain/agenda.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Row } from '#ui/Stack.tsx'
import { useNow } from './useNow.ts'

/** Five minutes for one thing to talk about. Says when they are over. */
export function TalkTimer() {
  const t = useText('prioritise.talk')
  const [until, setUntil] = useState<number | null>(null)
  const now = useNow(until !== null)
  const left = until === null ? 0 : Math.max(0, until - now)
  return (
    <Row>
      <Button
        size="small"
        onClick={() => setUntil(until === null ? now + minutesPerTalk * 60 : null)}
      >
        {until === null ? t('start', { minutes: minutesPerTalk }) : t('stop')}
      </Button>
      {left > 0 && (
        <span role="timer" className="tabular">
          {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
        </span>
      )}
      <span role="status">{until !== null && left === 0 && t('over')}</span>
    </Row>
  )
}
