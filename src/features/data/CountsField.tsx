import { useText } from '#i18n/text.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import styles from './AccountDetails.module.css'
import type { AccountChoice, DecidedAccount } from './choices.ts'

type CountsFieldProps = {
  readonly decided: DecidedAccount
  readonly onChoose: (choice: AccountChoice) => void
}

/** Which kinds of posts count in the channel; only kinds that the file holds are asked about. */
export function CountsField({ decided, onChoose }: CountsFieldProps) {
  const t = useText('importPreview.details')
  const { countsReshares, countsReplies } = decided
  const { original, reshare, reply } = decided.account.kinds
  return (
    <fieldset>
      <legend className={styles['legend']}>{t('counts')}</legend>
      <p>{t('originals', { count: original })}</p>
      {reshare > 0 && (
        <Checkbox
          label={t('reshares', { count: reshare })}
          checked={countsReshares}
          onChange={({ target }) => onChoose({ countsReshares: target.checked })}
        />
      )}
      {reply > 0 && (
        <Checkbox
          label={t('replies', { count: reply })}
          checked={countsReplies}
          onChange={({ target }) => onChoose({ countsReplies: target.checked })}
        />
      )}
      {reshare + reply > 0 && <p className={styles['note']}>{t('countsHint')}</p>}
    </fieldset>
  )
}
