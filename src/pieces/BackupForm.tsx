import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useBackup } from '#query/backupSession.ts'
import { canEncrypt } from '#query/browserAbilities.ts'
import { usePlan } from '#query/plan.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form } from '#ui/Form.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import { passphraseProblems } from './passphraseProblems.ts'

/** Asks whether to lock the file, and begins. */
export function BackupForm() {
  const t = useText('backup')
  const organisation = usePlan()?.organisation ?? ''
  const { state, save } = useBackup()
  const [isLocked, setIsLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const problems = passphraseProblems(passphrase, repeated)
  const shown = hasTried ? problems : {}

  // The browser shows its window for files only while the press is still being worked off.
  function begin() {
    setHasTried(true)
    if (!isLocked) save(organisation, null)
    else if (!problems.passphrase && !problems.repeated) save(organisation, passphrase)
  }

  return (
    <Form onSubmit={begin}>
      <Stack gap={3}>
        {canEncrypt() ? (
          <Checkbox
            label={t('lock')}
            checked={isLocked}
            onChange={({ target }) => {
              setIsLocked(target.checked)
              setHasTried(false)
            }}
          />
        ) : (
          <p>{t('lockNeedsHttps')}</p>
        )}
        {isLocked && (
          <>
            <TextField
              type="password"
              autoComplete="new-password"
              label={t('passphrase')}
              hint={t('passphraseHint')}
              error={shown.passphrase && t(`problems.${shown.passphrase}`)}
              value={passphrase}
              onChange={({ target }) => setPassphrase(target.value)}
            />
            <TextField
              type="password"
              autoComplete="new-password"
              label={t('repeated')}
              error={shown.repeated && t(`problems.${shown.repeated}`)}
              value={repeated}
              onChange={({ target }) => setRepeated(target.value)}
            />
            <Banner kind="warning">{t('warning')}</Banner>
          </>
        )}
        <div>
          <Button type="submit" isBusy={state.phase === 'choosing'}>
            {t('make')}
          </Button>
        </div>
        {state.phase === 'choosing' && <p role="status">{t('choosing')}</p>}
      </Stack>
    </Form>
  )
}
