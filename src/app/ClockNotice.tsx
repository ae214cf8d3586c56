import { useStore } from 'zustand'
import { clockDoubt } from '#domain/clockDoubt.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useServices } from '#query/services.ts'
import { useToday } from '#query/today.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useFollowedDatabase } from './databaseState.ts'
import styles from './Notice.module.css'

/** That the computer's clock is likely to be wrong, until it is set right or the user says that it is. */
export function ClockNotice() {
  const t = useText('recovery.clock')
  const { date, instant } = useFormats()
  const { clock } = useServices()
  // Draws again when the clock has been set to another day.
  const today = useToday()
  const { lastUse } = useFollowedDatabase()
  const { at } = useStore(lastUse)
  const now = clock.now()
  const doubt = clockDoubt(now, at)
  if (doubt === null || at === null) return null
  return (
    <div className={styles['place']}>
      <Banner
        kind="warning"
        title={t('title', { today: date(today, 'full') })}
        isAnnounced
        actions={
          <Button size="small" onClick={() => lastUse.setState({ at: now })}>
            {t('isRight')}
          </Button>
        }
      >
        {t(doubt, { lastUse: instant(at) })}
      </Banner>
    </div>
  )
}
