import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/Stack.tsx'
import { TextArea } from '#ui/TextArea.tsx'

/** For a list that is open in a spreadsheet or a message: its rows, without a file in between. */
export function PasteRows({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText('readRegister')
  const [text, setText] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function read() {
    setIsMissing(text.trim() === '')
    if (text.trim() !== '') onText(text)
  }

  return (
    <Disclosure summary={t('paste')}>
      <Stack gap={3}>
        <TextArea
          label={t('pasteLabel')}
          error={isMissing ? t('pasteMissing') : undefined}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setIsMissing(false)
          }}
        />
        <div>
          <Button onClick={read}>{t('pasteRead')}</Button>
        </div>
      </Stack>
    </Disclosure>
  )
}
