import { useStore } from 'zustand'
import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useFollowedDatabase } from './databaseState.ts'
import styles from './Notice.module.css'

/** That a closer look has found something wrong with what is stored, and the way to the remedies. */
export function DamageNotice() {
  const t = useText('recovery.notice')
  const { state, showDamage } = useFollowedDatabase()
  const database = useStore(state)
  if (database.phase !== 'open' || database.damage === null) return null
  return (
    <div className={styles['place']}>
      <Banner
        kind="error"
        title={t('title')}
        isAnnounced
        actions={
          <Button size="small" onClick={showDamage}>
            {t('show')}
          </Button>
        }
      >
        {t('text')}
      </Banner>
    </div>
  )
}
