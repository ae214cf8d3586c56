import { useEffect, useRef, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useRestore, type RestoreState } from '#query/restoreSession.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/Form.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'

type RestoreLockedProps = { readonly state: Extract<RestoreState, { phase: 'locked' }> }

/** Asks for the passphrase of a locked backup. */
export function RestoreLocked({ state: { fileName, wasWrong } }: RestoreLockedProps) {
  const t = useText('restore.locked')
  const cancel = useText('restore')('cancel')
  const { unlock, dismiss } = useRestore()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<'wrong' | 'missing' | null>(wasWrong ? 'wrong' : null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  function submit() {
    if (passphrase === '') setProblem('missing')
    else unlock(passphrase)
  }

  return (
    <Card>
      <Form onSubmit={submit}>
        <Stack>
          <p>{t('lead', { name: fileName })}</p>
          <TextField
            ref={field}
            type="password"
            autoComplete="off"
            label={t('passphrase')}
            error={problem ? t(problem) : undefined}
            value={passphrase}
            onChange={({ target }) => {
              setPassphrase(target.value)
              setProblem(null)
            }}
          />
          <Row>
            <Button onClick={dismiss}>{cancel}</Button>
            <Button type="submit" tone="primary">
              {t('unlock')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Card>
  )
}
