import { useText } from '#i18n/text.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Stack } from '#ui/Stack.tsx'
import styles from './AccountDetails.module.css'
import { ChannelField } from './ChannelField.tsx'
import {
  isIncluded,
  targets,
  toChoice,
  type AccountChoice,
  type DecidedAccount,
} from './choices.ts'
import { CountsField } from './CountsField.tsx'
import { CoverageFields } from './CoverageFields.tsx'
import { NewChannelFields } from './NewChannelFields.tsx'

type AccountDetailsProps = {
  readonly decided: DecidedAccount
  readonly showsProblem: boolean
  readonly onChoose: (choice: AccountChoice) => void
}

/** Everything that can be said about an account before it is read in. */
export function AccountDetails({ decided, showsProblem, onChoose }: AccountDetailsProps) {
  const t = useText('importPreview.details')
  const { account, target } = decided
  const fields = { decided, showsProblem, onChoose }
  return (
    <div className={styles['details']}>
      <RadioGroup
        label={t('where')}
        options={targets.map((value) => ({
          value,
          label: t(`targets.${value}`),
          hint: value === 'ignore' || value === 'later' ? t(`targetHints.${value}`) : undefined,
        }))}
        value={target}
        onSelect={(value) => onChoose(toChoice(value))}
      />
      {target === 'channel' && <ChannelField {...fields} />}
      {target === 'create' && <NewChannelFields {...fields} />}
      {isIncluded(decided) && (
        <Stack gap={6}>
          <CountsField {...fields} />
          <CoverageFields {...fields} />
          <div className={styles['facts']}>
            {account.doubles > 0 && <p>{t('doubles', { count: account.doubles })}</p>}
            {account.ids.length > 0 && <p>{t('ids', { ids: account.ids.join(', ') })}</p>}
          </div>
        </Stack>
      )}
    </div>
  )
}
