import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Notice.module.css'
import { reloadPage } from './reloadPage.ts'

/** That a newer build is there, for the user to take when nothing is half written. */
export function UpdateNotice() {
  const t = useText('shell')
  return (
    <div className={styles['place']}>
      <Banner
        isAnnounced
        actions={
          <Button size="small" onClick={reloadPage}>
            {t('update.take')}
          </Button>
        }
      >
        {t('update.text')}
      </Banner>
    </div>
  )
}
