import { useState } from 'react'
import { mostParticipants } from '#domain/ballotCode.ts'
import { useText } from '#i18n/text.ts'
import { useAddParticipant, type SessionCard } from '#query/sessions.ts'
import { useUnits } from '#query/units.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Form } from '#ui/Form.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import { toVoter } from './sessionForm.ts'

/** Lets somebody in who comes when the scoring has begun. */
export function LateParticipant({ card }: { readonly card: SessionCard }) {
  const t = useText('voting.score')
  const form = useText('prioritise.form')
  const units = useUnits()
  const { run, isSaving } = useAddParticipant()
  const [role, setRole] = useState('')
  const number = (card.participants.at(-1)?.number ?? 0) + 1
  if (number > mostParticipants) return null

  async function add() {
    if (isSaving) return
    const added = await run(card.session.id, toVoter(role, units))
    if (added.ok) setRole('')
  }

  return (
    <Disclosure summary={t('late')}>
      <Form onSubmit={() => void add()}>
        <Stack gap={3}>
          <p>{t('lateText', { number })}</p>
          <TextField
            label={t('lateRole')}
            note={form('optional')}
            maxLength={200}
            value={role}
            onChange={({ target }) => setRole(target.value)}
          />
          <Row>
            <Button type="submit" isBusy={isSaving}>
              {t('lateAdd', { number })}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  )
}
