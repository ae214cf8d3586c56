import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { reloadPage } from './reloadPage.ts'

type ThrowAwayProps = { readonly onThrowAway: () => Promise<void> }

/** The last way on when what is stored cannot be read: without it, to where a backup is restored. */
export function ThrowAway({ onThrowAway }: ThrowAwayProps) {
  const t = useText('failures.throwAway')
  const [isBusy, setIsBusy] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)

  async function throwAway() {
    setIsBusy(true)
    try {
      await onThrowAway()
      reloadPage()
    } catch {
      setHasFailed(true)
      setIsBusy(false)
    }
  }

  return (
    <Disclosure summary={t('title')}>
      <Stack gap={3}>
        <p>{t('text')}</p>
        <div>
          <Button isBusy={isBusy} onClick={() => void throwAway()}>
            {t('act')}
          </Button>
        </div>
        <p role="alert">{hasFailed && t('failed')}</p>
      </Stack>
    </Disclosure>
  )
}
