import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import type { FindingActs } from './findingActs.ts'
import type { FindingStep } from './findingSteps.ts'

type StepButtonProps = { readonly step: FindingStep; readonly acts: FindingActs }

/** Begins a first step: *Bjud in Elevhälsan*. */
export function StepButton({ step, acts }: StepButtonProps) {
  const t = useText('findings.actions')
  return (
    <Button size="small" onClick={() => acts.begin(step)}>
      {label()}
    </Button>
  )

  function label() {
    const [object] = step.objects
    const name = object ? acts.nameOf(object) : ''
    if (step.kind === 'inviteUnit') return t('inviteUnit', { name })
    if (step.kind !== 'inviteWriter') return t(step.kind)
    return object?.kind === 'unit' ? t('inviteWriter', { name }) : t('inviteSomeone')
  }
}
