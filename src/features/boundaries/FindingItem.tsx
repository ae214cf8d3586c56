import { useText } from '#i18n/text.ts'
import type { Finding } from '#domain/finding.ts'
import { SeverityMark } from '#pieces/SeverityMark.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './FindingsCard.module.css'
import type { FindingStep } from './findingSteps.ts'
import { FindingObjects } from './FindingObjects.tsx'
import { StepButton } from './StepButton.tsx'
import type { FindingActs } from './findingActs.ts'

type FindingItemProps = {
  readonly finding: Finding
  readonly sentence: string
  readonly steps: readonly FindingStep[]
  readonly acts: FindingActs
}

/** One finding: how grave, what, why it matters, what it is about, and what can be begun. */
export function FindingItem({ finding, sentence, steps, acts }: FindingItemProps) {
  const t = useText('boundaries.findings')
  const why = useText('findings.why')
  return (
    <li className={styles['finding']} data-rule={finding.rule}>
      <SeverityMark finding={finding} />
      <h3 className={styles['sentence']}>{sentence}</h3>
      <p className={styles['why']}>{why(finding.rule)}</p>
      <FindingObjects finding={finding} acts={acts} />
      <div className={styles['steps']} data-print="hide">
        {steps.map((step) => (
          <StepButton
            key={`${step.kind} ${step.objects.map(({ id }) => id).join(' ')}`}
            step={step}
            acts={acts}
          />
        ))}
        <Button
          size="small"
          tone="quiet"
          aria-label={t('setAsideOf', { finding: sentence })}
          onClick={() => acts.setAside(finding)}
        >
          {t('setAside')}
        </Button>
      </div>
    </li>
  )
}
