import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportSessionState } from '#query/importSessionState.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { Stack } from '#ui/Stack.tsx'

type ReadingProgressProps = {
  readonly reading: Extract<ImportSessionState, { phase: 'reading' }>
}

/** How far the files have been read, and a way to stop. */
export function ReadingProgress({ reading }: ReadingProgressProps) {
  const t = useText('data.reading')
  const pasted = useText('imports')('pasted')
  const formats = useFormats()
  const { cancel } = useImportSession()
  const stop = useRef<HTMLButtonElement>(null)
  const { fileNames, progress } = reading
  const { bytesRead, bytesTotal, posts } = progress
  const [name = ''] = fileNames

  // What was pressed to begin is gone; the next thing one may want is to stop.
  useEffect(() => stop.current?.focus(), [])

  return (
    <Card title={t('title')}>
      <Stack>
        <ProgressBar
          label={
            fileNames.length === 1
              ? t('file', { name: name || pasted })
              : t('files', { count: fileNames.length })
          }
          value={bytesTotal === 0 ? null : bytesRead}
          max={bytesTotal || 1}
          valueText={t('progress', {
            read: formats.size(bytesRead),
            total: formats.size(bytesTotal),
            posts,
          })}
        />
        <p>{t('calm')}</p>
        <div>
          <Button ref={stop} onClick={cancel}>
            {t('cancel')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
