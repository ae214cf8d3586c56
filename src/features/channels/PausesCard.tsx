import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { usePauses, type PauseCard } from '#query/pauses.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './ChannelPage.module.css'
import { PauseLine } from './PauseLine.tsx'

const PausePanel = lazy(async () => ({
  default: (await import('#pieces/PausePanel.tsx')).PausePanel,
}))

/** Where `/channels/…#pauses` leads. */
const place = 'pauses'

/** The channel's planned rests, the newest first; each can be changed where it stands. */
export function PausesCard({ channelId }: { readonly channelId: string }) {
  const t = useText('pauses')
  const pauses = usePauses().filter(
    ({ pause, channelIds }) => pause.scope === 'all' || channelIds.includes(channelId),
  )
  const [open, setOpen] = useState<PauseCard | 'new' | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const hash = useLocation({ select: (location) => location.hash })
  const list = useKeptFocus()

  useEffect(() => {
    // The card comes with its data, after the router has looked for it.
    if (hash === place) card.current?.scrollIntoView()
  }, [hash])

  return (
    <div id={place} ref={card} className={styles['place']}>
      <Card
        title={t('title')}
        aside={
          <Button size="small" onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        }
      >
        <div ref={list} tabIndex={-1}>
          {pauses.length === 0 ? (
            <p className={styles['soft']}>{t('none')}</p>
          ) : (
            <ul className={styles['lines']}>
              {pauses.toReversed().map((entry) => (
                <PauseLine key={entry.pause.id} card={entry} onEdit={() => setOpen(entry)} />
              ))}
            </ul>
          )}
        </div>
      </Card>
      <Suspense>
        {open !== null && (
          <PausePanel
            key={open === 'new' ? 'new' : open.pause.id}
            card={open === 'new' ? undefined : open}
            channelIds={[channelId]}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </div>
  )
}
