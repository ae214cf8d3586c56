import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { joinedBenefit, splitBenefit } from './benefitSentence.ts'

type BenefitStatementProps = {
  readonly statement: string
  readonly error: string | undefined
  readonly onWrite: (statement: string) => void
}

/** What the target group gains, as it would say it: freely, or as a sentence with two blanks to fill in. */
export function BenefitStatement({ statement, error, onWrite }: BenefitStatementProps) {
  const t = useText('strategyPanels.benefit')
  const words = { can: t('can'), so: t('so') }
  const blanks = splitBenefit(statement, words)
  const [isFree, setIsFree] = useState(statement !== '' && blanks === null)
  const { can, so } = blanks ?? { can: '', so: '' }
  return (
    <Stack gap={3}>
      {isFree || !blanks ? (
        <TextArea
          label={t('statement')}
          hint={t('statementHint')}
          error={error}
          maxLength={500}
          value={statement}
          onChange={({ target }) => onWrite(target.value)}
        />
      ) : (
        <>
          <TextField
            label={t('can')}
            hint={t('statementHint')}
            error={error}
            maxLength={240}
            value={can}
            onChange={({ target }) => onWrite(joinedBenefit(target.value, so, words))}
          />
          <TextField
            label={t('so')}
            maxLength={240}
            value={so}
            onChange={({ target }) => onWrite(joinedBenefit(can, target.value, words))}
          />
        </>
      )}
      {blanks && (
        <Row>
          <Button size="small" tone="quiet" onClick={() => setIsFree(!isFree)}>
            {t(isFree ? 'withBlanks' : 'freely')}
          </Button>
        </Row>
      )}
      {statement === '' && <ExampleField onWrite={onWrite} />}
    </Stack>
  )
}

/** Sentences of other municipalities' kind to begin with. */
function ExampleField({ onWrite }: Pick<BenefitStatementProps, 'onWrite'>) {
  const t = useText('strategyPanels.benefit')
  const examples = t('examples').split('\n')
  return (
    <ComboBox
      label={t('example')}
      hint={t('exampleHint')}
      options={examples.map((example) => ({ id: example, label: example }))}
      value={null}
      onSelect={(example) => {
        if (example !== null) onWrite(example)
      }}
      emptyText={t('noExample')}
    />
  )
}
