import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import { Page } from '#ui/Page.tsx'
import { PageHeader } from '#ui/PageHeader.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PreviewFiles } from './PreviewFiles.tsx'
import { ReadIn } from './ReadIn.tsx'

/** Instead of a preview when the files hold no account at all: why, and the way to another file. */
export function NothingToRead({ preview }: { readonly preview: ImportPreview }) {
  const t = useText('importPreview')
  const { cancel } = useImportSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Page>
      <PageHeader
        title={t('nothing.title')}
        titleRef={heading}
        lead={t('nothing.text')}
        actions={<Button onClick={cancel}>{t('nothing.back')}</Button>}
      />
      <Card title={t('files.title')}>
        <PreviewFiles preview={preview} />
      </Card>
      <ReadIn />
    </Page>
  )
}
