import { useState } from 'react'
import type { Participant } from '#domain/participant.ts'
import { isScore, type Score } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/Form.tsx'
import { Select } from '#ui/Select.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { HandedIn, Incoming } from './useHandIn.ts'

type KeyedFormProps = {
  /** In the order of the ballot. */
  readonly itemIds: readonly string[]
  readonly participants: readonly Participant[]
  /** The first who has not voted. */
  readonly first: number | undefined
  readonly onTake: (ballot: Incoming) => Promise<HandedIn>
}

/** Keys in a ballot from paper: two signs for each initiative, in one row, then Enter. */
export function KeyedForm({ itemIds, participants, first, onTake }: KeyedFormProps) {
  const t = useText('voting.score')
  const [chosen, setChosen] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>()
  const who = chosen ?? String(first ?? participants[0]?.number ?? 1)

  async function take() {
    const count = itemIds.length * 2
    const answers = readAnswers(text)
    const have = answers?.length ?? 0
    setError(have === count ? undefined : t('keyedWrong', { count, have }))
    if (!answers || have !== count) return
    const scores = new Map(
      itemIds.map((id, at) => [
        id,
        { goal: answers[2 * at] ?? null, benefit: answers[2 * at + 1] ?? null },
      ]),
    )
    if ((await onTake({ participant: Number(who), scores })) === 'notSaved') return
    setText('')
    setChosen(null)
  }

  return (
    <Card title={t('keyed')}>
      <Form onSubmit={() => void take()}>
        <Stack>
          <Select
            label={t('keyedWho')}
            options={participants.map(({ number, role }) => ({
              value: String(number),
              label: role === undefined ? String(number) : `${number}, ${role}`,
            }))}
            value={who}
            onSelect={setChosen}
          />
          <TextField
            label={t('keyedText')}
            hint={t('keyedHint')}
            error={error}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <div>
            <Button type="submit">{t('take')}</Button>
          </div>
        </Stack>
      </Form>
    </Card>
  )
}

/** The answers in a row of 0–4 and dashes, whatever stands between them; null when something else is there. */
function readAnswers(text: string): Array<Score | null> | null {
  const signs = Array.from(text.replace(/[\s.,;/]/gu, ''))
  const answers = signs.map((sign) => (/[-–−]/u.test(sign) ? null : Number(sign)))
  return answers.every((answer) => answer === null || isScore(answer)) ? answers : null
}
