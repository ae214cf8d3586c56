import type { PublishingAssessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { indexCalculation } from '#domain/indexCalculation.ts'
import type { PostingHistory } from '#domain/postingHistory.ts'
import { indexFormulaWords, periodCountWords, silenceFactorWords } from '#i18n/indexWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './IndexDialog.module.css'
import { WeighedPeriods } from './WeighedPeriods.tsx'

type IndexDialogProps = {
  /** The channel's. */
  readonly name: string
  readonly history: PostingHistory
  readonly assessment: PublishingAssessment
  readonly today: DayNumber
  readonly onClose: () => void
}

/** How a channel's index came about: a sentence, the plan kept period by period, the silence now. */
export function IndexDialog(props: IndexDialogProps) {
  const { name, history, assessment, today, onClose } = props
  const t = useText('indexCalculation')
  const rhythm = useText('rhythm')
  const formats = useFormats()
  const calculation = indexCalculation(history, today)
  if (!calculation) return null
  const { index, planKept, silenceFactor, periods, halfLife } = calculation
  const { per } = assessment.cadence
  const texts = { indexCalculation: t, formats }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={index === null ? t('titleNew', { name }) : t('title', { index, name })}
      closeLabel={t('close')}
      width="wide"
    >
      <div className={styles['calculation']}>
        <p>{t('meaning')}</p>
        <p className={styles['formula']}>{indexFormulaWords(calculation, texts)}</p>
        {assessment.band && <p>{t(`bands.${assessment.band}`)}</p>}
        {assessment.preliminary && (
          <p>{t('preliminary', { periods: periodCountWords(periods.length, per, rhythm) })}</p>
        )}
        <section>
          <h3>{t('silenceTitle', { share: formats.percent(silenceFactor, 1) })}</h3>
          <p>
            {silenceFactorWords(calculation, texts)} {t('activeDays')}
          </p>
        </section>
        {planKept === null ? (
          <p>{t('noPeriods')}</p>
        ) : (
          <section>
            <h3>{t('keptTitle', { share: formats.percent(planKept, 1) })}</h3>
            <p>{t('keptText', { halfLife: periodCountWords(halfLife, per, rhythm) })}</p>
            <WeighedPeriods calculation={calculation} per={per} />
          </section>
        )}
      </div>
    </Dialog>
  )
}
