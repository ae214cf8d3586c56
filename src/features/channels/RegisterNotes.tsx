import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { RegisterNote } from '#query/registerReading.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

/** Enough to see what is wrong with a column. */
const shownAtMost = 100

/** Cells that said nothing understandable, with their lines. */
export function RegisterNotes({ notes }: { readonly notes: readonly RegisterNote[] }) {
  const t = useText('readRegister.lines')
  const facts = useText('readRegister.columns.facts')
  const { number } = useFormats()
  const shown = notes.slice(0, shownAtMost).map((note, place) => ({ ...note, place }))
  return (
    <Disclosure summary={t('notes', { count: notes.length })}>
      <p>{t('notesHint')}</p>
      <DataTable
        caption={t('notes', { count: notes.length })}
        isCaptionHidden
        columns={[
          {
            id: 'line',
            header: t('line'),
            isRowHeader: true,
            cell: ({ line }) => number(line),
          },
          { id: 'fact', header: t('fact'), cell: ({ fact }) => facts(fact) },
          { id: 'text', header: t('cell'), cell: ({ text }) => text },
        ]}
        rows={shown}
        rowKey={({ place }) => place}
      />
      {shown.length < notes.length && (
        <p>{t('more', { shown: shown.length, all: notes.length })}</p>
      )}
    </Disclosure>
  )
}
