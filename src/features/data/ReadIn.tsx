import { useText } from '#i18n/text.ts'
import { useReadIn } from '#pieces/useReadIn.ts'
import { FileDrop } from '#ui/FileDrop.tsx'
import { Stack } from '#ui/Stack.tsx'
import { forgetAsked } from './askedTable.ts'
import { ExportHelp } from './ExportHelp.tsx'
import { PasteText } from './PasteText.tsx'
import { useReadText } from './useReadText.ts'

const usualEndings = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.json',
  '.zip',
  '.js',
]

/** Where files of posts come in: dropped, chosen or pasted. */
export function ReadIn() {
  const t = useText('data.readIn')
  const readIn = useReadIn()
  const readText = useReadText()

  function beginText(text: string) {
    forgetAsked()
    readText(text)
  }

  return (
    <section aria-label={t('title')}>
      <Stack gap={3}>
        <FileDrop
          title={t('drop')}
          hint={
            <>
              <p>{t('understood')}</p>
              <p>{t('preview')}</p>
            </>
          }
          chooseLabel={t('choose')}
          accept={usualEndings}
          isMultiple
          onFiles={(files) => {
            forgetAsked()
            readIn(files)
          }}
          onText={beginText}
        />
        <PasteText onText={beginText} />
        <ExportHelp />
      </Stack>
    </section>
  )
}
