import { useState } from 'react'
import type { ContributionRole } from '#domain/contribution.ts'
import { useText } from '#i18n/text.ts'
import { CopyButton } from '#pieces/CopyButton.tsx'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { objectNames } from '#pieces/objectNames.ts'
import { useStrategy } from '#query/strategy.ts'
import { useSetContribution } from '#query/strategyWrites.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { CellPlace } from './cellPlace.ts'

const answers = ['contributes', 'leads', 'missing', 'none'] as const
type Answer = (typeof answers)[number]

type InvitePanelProps = { readonly cell: CellPlace; readonly onClose: () => void }

/** An invitation to send, and a place for what the unit answered. */
export function InvitePanel({ cell, onClose }: InvitePanelProps) {
  const t = useText('boundaries.invite')
  const strategy = useStrategy()
  const setContribution = useSetContribution()
  const [answer, setAnswer] = useState<Answer>('missing')
  const nameOf = objectNames(strategy)
  const audienceId = strategy.benefits.find(({ id }) => id === cell.benefitId)?.audienceId ?? ''
  const benefit = nameOf({ kind: 'benefit', id: cell.benefitId }).replace(/\.$/, '')
  const [letter, setLetter] = useState(() =>
    t('letter', { audience: nameOf({ kind: 'audience', id: audienceId }), benefit }),
  )
  const role: ContributionRole | null = answer === 'none' ? null : answer

  return (
    <FormPanel
      title={t('title', { unit: nameOf({ kind: 'unit', id: cell.unitId }) })}
      isChanged={answer !== 'missing'}
      onSave={() => setContribution.run(cell, role)}
      onClose={onClose}
    >
      <p>{t('text')}</p>
      <Stack gap={2}>
        <TextArea
          label={t('letterLabel')}
          rows={6}
          value={letter}
          onChange={({ target }) => setLetter(target.value)}
        />
        <CopyButton label={t('copy')} text={letter} />
      </Stack>
      <RadioGroup
        label={t('answer')}
        options={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
        value={answer}
        onSelect={setAnswer}
      />
    </FormPanel>
  )
}
