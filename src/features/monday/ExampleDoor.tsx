import { useText } from '#i18n/text.ts'
import { useLoadExample } from '#query/example.ts'
import { Button } from '#ui/Button.tsx'
import { DoorHead } from './DoorHead.tsx'
import styles from './FirstRun.module.css'

/** The second door: Exempelkommun. The wall takes this screen's place when it has been stored. */
export function ExampleDoor() {
  const t = useText('firstRun.example')
  const loadExample = useLoadExample()
  return (
    <>
      <DoorHead title={t('title')}>{t('text')}</DoorHead>
      <div className={styles['action']}>
        <Button isBusy={loadExample.isSaving} onClick={() => void loadExample.run()}>
          {t('load')}
        </Button>
      </div>
    </>
  )
}
