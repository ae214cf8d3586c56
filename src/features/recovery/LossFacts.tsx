import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { Damage, Loss } from '#query/loss.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { lostTables, wordOf, type LostRows } from './lostTables.ts'

/** What is missing of what, where it is known. */
export function LossFacts({ loss }: { readonly loss: Loss }) {
  if (loss.is === 'partial' && loss.tables.length > 0)
    return (
      <Card>
        <LostTable rows={lostTables(loss.tables)} />
      </Card>
    )
  return loss.is === 'damaged' ? <DamageFacts damage={loss} /> : null
}

function LostTable({ rows }: { readonly rows: readonly LostRows[] }) {
  const t = useText('recovery.facts')
  const words = useText('recovery.words')
  const { number } = useFormats()
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ word }) => word}
      columns={[
        { id: 'what', header: t('what'), cell: ({ word }) => words(word), isRowHeader: true },
        {
          id: 'expected',
          header: t('expected'),
          align: 'end',
          cell: (row) => number(row.expected),
        },
        { id: 'found', header: t('found'), align: 'end', cell: (row) => number(row.found) },
      ]}
    />
  )
}

function DamageFacts({ damage: { tables, posts } }: { readonly damage: Damage }) {
  const t = useText('recovery.facts')
  const words = useText('recovery.words')
  const { list } = useFormats()
  const expected = posts.reduce((sum, import_) => sum + import_.expected, 0)
  const found = posts.reduce((sum, import_) => sum + import_.found, 0)
  const names = [...new Set(tables.map(wordOf))].map((word) => words(word))
  return (
    <Card title={t('damaged')}>
      {names.length > 0 && <p>{t('changed', { names: list(names) })}</p>}
      {posts.length > 0 && (
        <>
          <p>
            {found < expected
              ? t('posts', { expected, found, imports: posts.length })
              : t('index', { expected, imports: posts.length })}
          </p>
          <p>{t('readAgain')}</p>
        </>
      )}
    </Card>
  )
}
