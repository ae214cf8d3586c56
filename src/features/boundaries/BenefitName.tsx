import type { MatrixRow } from '#domain/contributionMatrix.ts'
import { useText } from '#i18n/text.ts'
import { Pill } from '#ui/Pill.tsx'
import styles from './ContributionTable.module.css'
import type { MatrixActs } from './matrixActs.ts'

type BenefitNameProps = { readonly row: MatrixRow; readonly acts: MatrixActs }

/** A benefit in the audience's words, which open it, and whether it is prioritised or an idea yet. */
export function BenefitName({ row: { benefitId, isPrioritised, status }, acts }: BenefitNameProps) {
  const t = useText('boundaries.matrix')
  return (
    <div className={styles['benefitName']}>
      <button
        type="button"
        className={styles['benefit']}
        onClick={() => acts.open('benefit', benefitId)}
      >
        {acts.benefitName(benefitId)}
      </button>
      {isPrioritised && <Pill tone="accent">{t('prioritised')}</Pill>}
      {status === 'idea' && <Pill>{t('idea')}</Pill>}
    </div>
  )
}
