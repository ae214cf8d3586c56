import { useState } from 'react'
import { acceptBallotCode, type AwaitedBallots } from '#domain/ballotCode.ts'
import { abstention, type BallotScores } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/Form.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'

type CodeFormProps = {
  readonly awaited: AwaitedBallots
  /** In the order of the ballot. */
  readonly itemIds: readonly string[]
  readonly onTake: (participant: number, scores: BallotScores) => Promise<boolean>
}

/** Takes in the short code that a ballot filled in elsewhere ends in. */
export function CodeForm({ awaited, itemIds, onTake }: CodeFormProps) {
  const t = useText('prioritise.score')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string | undefined>()

  async function take() {
    const read = acceptBallotCode(code, awaited)
    setError(read.ok ? undefined : t(read.reason))
    if (!read.ok) return
    const { participant, scores } = read.ballot
    await onTake(participant, new Map(itemIds.map((id, at) => [id, scores[at] ?? abstention])))
    setCode('')
  }

  return (
    <Card title={t('code')}>
      <Form onSubmit={() => void take()}>
        <Stack>
          <TextField
            label={t('codeText')}
            autoCapitalize="characters"
            spellCheck={false}
            error={error}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          <div>
            <Button type="submit">{t('take')}</Button>
          </div>
        </Stack>
      </Form>
    </Card>
  )
}
