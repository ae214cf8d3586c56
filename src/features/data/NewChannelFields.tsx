import { platformsOfSource } from '#domain/accountMatch.ts'
import { platforms } from '#domain/platform.ts'
import { usualWeek } from '#domain/usualWeek.ts'
import { useText } from '#i18n/text.ts'
import { CadenceField } from '#pieces/CadenceField.tsx'
import { ModeField } from '#pieces/ModeField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import styles from './AccountDetails.module.css'
import type { AccountChoice, DecidedAccount } from './choices.ts'
import { OwnerUnitField } from './OwnerUnitField.tsx'

type NewChannelFieldsProps = {
  readonly decided: DecidedAccount
  readonly showsProblem: boolean
  readonly onChoose: (choice: AccountChoice) => void
}

/** The channel that will be made for an account. */
export function NewChannelFields({ decided, showsProblem, onChoose }: NewChannelFieldsProps) {
  const t = useText('importPreview.details')
  const fields = useText('channelFields')
  const platformNames = useText('platforms')
  const { draft, problem, account } = decided
  const possible = platformsOfSource(account.source)
  const offered = possible.length === 0 ? platforms : possible
  return (
    <div className={styles['fields']}>
      <TextField
        label={fields('name')}
        value={draft.name}
        maxLength={200}
        error={showsProblem && problem === 'nameMissing' ? t('nameMissing') : undefined}
        onChange={({ target }) => onChoose({ name: target.value })}
      />
      {offered.length > 1 && (
        <Select
          label={fields('platform')}
          options={offered.map((value) => ({ value, label: platformNames(value) }))}
          value={draft.platform}
          onSelect={(platform) => onChoose({ platform })}
        />
      )}
      <OwnerUnitField owner={draft.owner} onChange={(owner) => onChoose({ owner })} />
      <ModeField mode={draft.mode} onChange={(mode) => onChoose({ mode })} />
      {draft.mode === 'publish' && (
        <>
          <CadenceField
            choice={draft.cadence}
            onChange={(cadence) => onChoose({ cadence })}
            platform={draft.platform}
          />
          <p className={styles['note']}>{t('usualWeek', { count: usualWeek(account.weeks) })}</p>
        </>
      )}
    </div>
  )
}
