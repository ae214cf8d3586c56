import type { ItemFacts } from '#domain/sessionItem.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import styles from './Prioritise.module.css'

/** What is known of an initiative, and what nobody has said. Facts only: none of it is scored. */
export function ItemFactsList({ facts }: { readonly facts: ItemFacts }) {
  const t = useText('prioritise.facts')
  const levels = useText('strategyPanels.benefit.evidenceLevels')
  const statuses = useText('statuses.names')
  const { list, number } = useFormats()
  const { goals, audience, benefit, evidence, evidenceNote, through, leadUnit, hoursPerWeek } =
    facts
  const { standing } = facts
  const rows = [
    [t('goals'), goals.length > 0 ? list(goals) : undefined],
    [t('audience'), audience],
    [t('benefit'), benefit],
    [t('evidence'), evidence && [levels(evidence), evidenceNote].filter(Boolean).join('. ')],
    [t('through'), through],
    [t('lead'), leadUnit],
    [
      t('hours'),
      hoursPerWeek === undefined ? undefined : t('hoursValue', { hours: number(hoursPerWeek, 1) }),
    ],
    [t('standing'), standing && [statuses(standing.status), kept()].filter(Boolean).join(', ')],
  ] as const

  function kept() {
    const { keptPeriods = 0, countedPeriods = 0 } = standing ?? {}
    return countedPeriods > 0 && t('kept', { kept: keptPeriods, counted: countedPeriods })
  }

  return (
    <dl className={styles['facts']}>
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words ?? t('unknown')}</dd>
        </div>
      ))}
    </dl>
  )
}
