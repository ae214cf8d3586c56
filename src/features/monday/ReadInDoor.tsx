import { useNavigate } from '@tanstack/react-router'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { RestoreButton } from '#pieces/RestoreButton.tsx'
import { useSavePlan } from '#query/plan.ts'
import { Button } from '#ui/Button.tsx'
import { DoorHead } from './DoorHead.tsx'
import styles from './FirstRun.module.css'

/** The third door: a plan without a name yet, and straight to where files are read in; or a whole plan from a backup. */
export function ReadInDoor() {
  const t = useText('firstRun.readIn')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const savePlan = useSavePlan()

  async function readIn() {
    const saved = await savePlan.run({ language })
    if (saved.ok) await navigate({ to: '/data' })
  }

  return (
    <>
      <DoorHead title={t('title')}>{t('text')}</DoorHead>
      <div className={styles['action']}>
        <Button isBusy={savePlan.isSaving} onClick={() => void readIn()}>
          {t('choose')}
        </Button>
        <RestoreButton />
      </div>
    </>
  )
}
