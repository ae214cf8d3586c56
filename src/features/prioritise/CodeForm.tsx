import { useEffect, useState, type ReactNode } from 'react'
import type { AwaitedBallots } from '#domain/ballotCode.ts'
import { ballotCodesInText, type RefusedCode } from '#domain/ballotCodesInText.ts'
import { abstention } from '#domain/score.ts'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/Form.tsx'
import { Row, Stack } from '#ui/Stack.tsx'
import { TextField } from '#ui/TextField.tsx'
import { CodeScanner } from './CodeScanner.tsx'
import { canScan } from './scanCodes.ts'
import type { HandedIn, Incoming } from './useHandIn.ts'

type CodeFormProps = {
  readonly awaited: AwaitedBallots
  /** In the order of the ballot. */
  readonly itemIds: readonly string[]
  readonly onTake: (ballots: readonly Incoming[]) => Promise<HandedIn>
  /** What became of the last ones, to be shown beside the camera too. */
  readonly outcome: ReactNode
}

/** Takes in the short codes that ballots filled in elsewhere end in: typed, pasted with the mail around them, or held up. */
export function CodeForm({ awaited, itemIds, onTake, outcome }: CodeFormProps) {
  const t = useText('voting.score')
  const hasScanner = useCanScan()
  const [isScanning, setScanning] = useState(false)
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<readonly RefusedCode[]>([])
  const error = refused
    .map(({ text: code, reason }) => (refused.length > 1 ? `${code}: ${t(reason)}` : t(reason)))
    .join(' ')

  /** False when it is to be tried again. */
  async function take(given: string): Promise<boolean> {
    const read = ballotCodesInText(given, awaited)
    setRefused(read.refused)
    const ballots = read.ballots.map(({ participant, scores }) => ({
      participant,
      scores: new Map(itemIds.map((id, at) => [id, scores[at] ?? abstention])),
    }))
    if (ballots.length > 0 && (await onTake(ballots)) === 'notSaved') return false
    // What was refused stays, to be corrected.
    setText(read.refused.map(({ text: code }) => code).join(' '))
    return true
  }

  function closeScanner() {
    setScanning(false)
    setRefused([])
    setText('')
  }

  return (
    <Card title={t('code')}>
      <Form onSubmit={() => void take(text)}>
        <Stack>
          <TextField
            label={t('codeText')}
            hint={t('codeHint')}
            autoCapitalize="characters"
            spellCheck={false}
            error={isScanning ? undefined : error || undefined}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text')
              if (!pasted.includes('\n')) return
              // A field of one line would join the lines to one long code.
              event.preventDefault()
              setText(pasted.replace(/\s+/g, ' '))
            }}
          />
          <Row>
            <Button type="submit">{t('take')}</Button>
            {hasScanner && <Button onClick={() => setScanning(true)}>{t('scan')}</Button>}
          </Row>
        </Stack>
      </Form>
      {isScanning && (
        <CodeScanner onText={take} onClose={closeScanner}>
          {error ? <p>{error}</p> : outcome}
        </CodeScanner>
      )}
    </Card>
  )
}

/** Whether there is a camera here that reads QR codes; false until the browser has told. */
function useCanScan(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    void canScan().then(setCan)
  }, [])
  return can
}
