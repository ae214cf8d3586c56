import { Plus } from 'lucide-react'
import type { MatrixGroup } from '#domain/contributionMatrix.ts'
import { useText } from '#i18n/text.ts'
import { IconButton } from '#ui/IconButton.tsx'
import styles from './ContributionTable.module.css'
import type { MatrixActs } from './matrixActs.ts'

type GroupHeadProps = {
  readonly group: MatrixGroup
  readonly columns: number
  readonly acts: MatrixActs
}

/** The line above an audience's benefits: its name, which opens it, and a way to add a benefit. */
export function GroupHead({ group: { audienceId, rows }, columns, acts }: GroupHeadProps) {
  const t = useText('boundaries.matrix')
  const audience = acts.audienceName(audienceId)
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns} className={styles['group']}>
        <div className={styles['groupLine']}>
          <button
            type="button"
            className={styles['name']}
            onClick={() => acts.open('audience', audienceId)}
          >
            {audience}
          </button>
          <span data-print="hide">
            <IconButton
              size="small"
              icon={Plus}
              label={t('newBenefitFor', { audience })}
              onClick={() => acts.add({ add: 'benefit', audienceId })}
            />
          </span>
          {rows.length === 0 && <span className={styles['soft']}>{t('noBenefits')}</span>}
        </div>
      </th>
    </tr>
  )
}
