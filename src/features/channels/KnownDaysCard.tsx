import { Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useCoverage, useRemoveCoverage } from '#query/coverage.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import styles from './ChannelPage.module.css'

const KnownDaysForm = lazy(async () => ({
  default: (await import('./KnownDaysForm.tsx')).KnownDaysForm,
}))

/** Weekly reading in makes many ranges; the newest say enough. */
const shownAtFirst = 4

/** The ranges in which the channel's posting is known, and the way to vouch for another. */
export function KnownDaysCard({ channelId }: { readonly channelId: string }) {
  const t = useText('channel.known')
  const formats = useFormats()
  const ranges = useCoverage(channelId).toReversed()
  const removeCoverage = useRemoveCoverage()
  const [isStating, setIsStating] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const list = useKeptFocus()
  return (
    <Card
      title={t('title')}
      aside={
        <Button size="small" aria-expanded={isStating} onClick={() => setIsStating(!isStating)}>
          {t('state')}
        </Button>
      }
    >
      <p className={styles['soft']}>{ranges.length === 0 ? t('none') : t('text')}</p>
      <Suspense>
        {isStating && <KnownDaysForm channelId={channelId} onClose={() => setIsStating(false)} />}
      </Suspense>
      <div ref={list} tabIndex={-1}>
        <ul className={styles['lines']}>
          {ranges.slice(0, showsAll ? undefined : shownAtFirst).map(({ id, from, to, origin }) => {
            const dates = formats.dateRange(from, to, 'dayYear')
            return (
              <li key={id} className={styles['line']}>
                <div className={styles['words']}>
                  <p>{dates}</p>
                  <p className={styles['soft']}>{t(`origins.${origin}`)}</p>
                </div>
                {origin !== 'import' && (
                  <IconButton
                    icon={Trash2}
                    size="small"
                    label={t('remove', { dates })}
                    onClick={() => void removeCoverage.run(id)}
                  />
                )}
              </li>
            )
          })}
        </ul>
        {!showsAll && ranges.length > shownAtFirst && (
          <Button size="small" onClick={() => setShowsAll(true)}>
            {t('all', { count: ranges.length })}
          </Button>
        )}
      </div>
    </Card>
  )
}
