import { useState } from 'react'
import { toPlanLookup } from '#domain/planLookup.ts'
import { unitsOfBenefit } from '#domain/unitsOfBenefit.ts'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { objectNames } from '#pieces/objectNames.ts'
import { useStrategy, useStrategyPlan } from '#query/strategy.ts'
import { useChooseLead } from '#query/strategyWrites.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'

type ChooseLeadPanelProps = { readonly benefitId: string; readonly onClose: () => void }

/** One of the units that take part in a benefit leads it. */
export function ChooseLeadPanel({ benefitId, onClose }: ChooseLeadPanelProps) {
  const t = useText('boundaries.chooseLead')
  const plan = useStrategyPlan()
  const nameOf = objectNames(useStrategy())
  const chooseLead = useChooseLead()
  const { taking, leading } = unitsOfBenefit(toPlanLookup(plan), benefitId)
  const [chosen, setChosen] = useState<string | null>(leading[0] ?? null)
  const benefit = nameOf({ kind: 'benefit', id: benefitId }).replace(/\.$/, '')
  return (
    <FormPanel
      title={t('title')}
      isChanged={chosen !== (leading[0] ?? null)}
      onSave={async () => (chosen === null ? null : chooseLead.run(benefitId, chosen))}
      onClose={onClose}
    >
      <p>{t('text', { benefit })}</p>
      <RadioGroup
        label={t('label')}
        options={taking.map((value) => ({ value, label: nameOf({ kind: 'unit', id: value }) }))}
        value={chosen}
        onSelect={setChosen}
      />
    </FormPanel>
  )
}
