import { spanWords } from '#i18n/spanWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useImportSession } from '#query/importSession.ts'
import type { TableTrial } from '#query/importSessionState.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ConfirmBar.module.css'
import { useDelayed } from './useDelayed.ts'

type MappingBarProps = {
  /** What the mapping gives; null while something about it is open, or before the first count. */
  readonly trial: TableTrial | null
  readonly isCounting: boolean
  readonly isPasted: boolean
  /** True when the table has been read already, and its columns are being changed. */
  readonly isRead: boolean
  readonly onLeave: () => void
  /** The form that the primary button sends. */
  readonly formId: string
}

/** What the rows would become, always in sight, and the ways on. */
export function MappingBar({
  trial,
  isCounting,
  isPasted,
  isRead,
  onLeave,
  formId,
}: MappingBarProps) {
  const t = useText('tableMapping')
  const { cancel } = useImportSession()
  const isSlow = useDelayed(isCounting)
  return (
    <div className={styles['bar']} data-print="hide">
      <p role="status" className={styles['words']}>
        {trial ? (
          <TrialWords trial={trial} />
        ) : isCounting ? (
          isSlow && t('counted.counting')
        ) : (
          t('counted.waiting')
        )}
      </p>
      <div className={styles['buttons']}>
        <Button onClick={cancel}>{t('cancel')}</Button>
        <Button onClick={onLeave}>
          {isRead ? t('back') : isPasted ? t('leaveOutPasted') : t('leaveOut')}
        </Button>
        <Button tone="primary" type="submit" form={formId} isBusy={isSlow}>
          {t('apply')}
        </Button>
      </div>
    </div>
  )
}

function TrialWords({ trial }: { readonly trial: TableTrial }) {
  const t = useText('tableMapping.counted')
  const imports = useText('imports')
  const formats = useFormats()
  const { posts, channels, span, problemCount, refusal } = trial
  if (refusal !== null) return imports(`refusals.${refusal}`)
  const place = channels > 1 ? ` ${t('channels', { count: channels })}` : ''
  const when = span ? `, ${spanWords(span, imports, formats)}` : ''
  return (
    <>
      <strong>{t('posts', { posts })}</strong>
      {`${place}${when}.`}
      {problemCount > 0 && ` ${t('problems', { count: problemCount })}`}
    </>
  )
}
