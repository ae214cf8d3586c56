import { useMemo } from 'react'
import type { OutlineRow } from '#domain/mapOutline.ts'
import { useText } from '#i18n/text.ts'
import { DataTable } from '#ui/DataTable.tsx'
import type { DataColumn } from '#ui/dataColumn.ts'
import { TextButton } from '#ui/TextButton.tsx'
import type { Editing } from './editing.ts'
import { NodeMark } from './NodeMark.tsx'
import styles from './MapTable.module.css'
import type { WholeMap } from './useStrategyMap.ts'

type MapTableProps = {
  readonly rows: readonly OutlineRow[]
  readonly whole: WholeMap
  readonly onEdit: (editing: Editing) => void
}

/** The map in words: a benefit a line, then what hangs together with none. */
export function MapTable({ rows, whole, onEdit }: MapTableProps) {
  const t = useText('map')
  const { map, wordsOf } = whole
  const nodes = useMemo(() => new Map(map.nodes.map((node) => [node.key, node])), [map])
  const cell = (keys: readonly string[]) => (
    <ul className={styles['items']}>
      {keys.map((key) => {
        const node = nodes.get(key)
        if (!node) return null
        const words = wordsOf(node)
        return (
          <li key={key}>
            <TextButton onClick={() => onEdit(node)}>{words.title}</TextButton>
            <NodeMark words={words} />
          </li>
        )
      })}
    </ul>
  )
  const titles = (keys: readonly string[]) => {
    const [first] = keys.map((key) => nodes.get(key))
    return first ? wordsOf(first).title : ''
  }
  const columns: ReadonlyArray<DataColumn<OutlineRow>> = [
    {
      id: 'goals',
      header: t('columns.goals'),
      cell: ({ goals }) => cell(goals),
      sortBy: ({ goals }) => titles(goals),
    },
    {
      id: 'audience',
      header: t('columns.audiences'),
      cell: ({ audience }) => cell(audience ? [audience] : []),
      sortBy: ({ audience }) => titles(audience ? [audience] : []),
    },
    {
      id: 'benefit',
      header: t('columns.benefits'),
      isRowHeader: true,
      cell: ({ benefit }) => (benefit ? cell([benefit]) : t('table.noBenefit')),
      sortBy: ({ benefit }) => titles(benefit ? [benefit] : []),
    },
    { id: 'ends', header: t('columns.ends'), cell: ({ ends }) => cell(ends) },
  ]
  return (
    <DataTable
      caption={t('table.caption')}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
