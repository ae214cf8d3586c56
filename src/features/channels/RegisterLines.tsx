import { memo, useMemo, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import type { SortDirection } from '#ui/sortRows.ts'
import type { TableSection } from '#ui/tableLines.ts'
import { registerGroups, supportCount } from './registerGroups.ts'
import type { RegisterRow } from './registerRows.ts'
import {
  registerSortings,
  type RegisterGrouping,
  type RegisterSearch,
  type RegisterSorting,
} from './registerSearch.ts'
import styles from './RegisterTable.module.css'
import { useRegisterColumns } from './useRegisterColumns.tsx'

type RegisterLinesProps = {
  /** In their order. */
  readonly rows: readonly RegisterRow[]
  readonly grouping: RegisterGrouping | undefined
  readonly sorting: RegisterSorting
  readonly direction: SortDirection
  readonly onChange: (changed: RegisterSearch) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
}

const noKeys: ReadonlySet<string> = new Set()

/** The list itself. Drawn apart from the fields above it, which must not wait for it. */
export const RegisterLines = memo(function RegisterLines(props: RegisterLinesProps) {
  const { rows, grouping, sorting, direction, onChange, selected, onSelect } = props
  const t = useText('register')
  const channels = useText('channels')
  const columns = useRegisterColumns()
  const list = useSections(rows, grouping)
  const [folded, setFolded] = useState(noKeys)
  const sections = useMemo(
    () =>
      list && {
        list,
        collapsed: folded,
        onToggle: (key: string) =>
          setFolded((before) => {
            const next = new Set(before)
            if (!next.delete(key)) next.add(key)
            return next
          }),
      },
    [list, folded],
  )
  const selection = useMemo(
    () => ({
      selected,
      onChange: onSelect,
      allLabel: t('selectAll'),
      labelFor: ({ card }: RegisterRow) => t('select', { name: card.channel.name }),
      labelForSection: ({ title }: TableSection<RegisterRow>) => t('selectAllIn', { title }),
    }),
    [selected, onSelect, t],
  )
  return (
    <>
      {list && (
        <div className={styles['foldings']} data-print="hide">
          <Button size="small" tone="quiet" onClick={() => setFolded(noKeys)}>
            {t('unfoldAll')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            onClick={() => setFolded(new Set(list.map(({ key }) => key)))}
          >
            {t('foldAll')}
          </Button>
        </div>
      )}
      <DataTable
        caption={channels('tableCaption')}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={channelId}
        sorting={{
          sort: { columnId: sorting, direction },
          onSort: (sort) => onChange(toSearch(sort.columnId, sort.direction)),
        }}
        sections={sections}
        selection={selection}
        canBeLong
        keysHint={t('keysHint')}
      />
    </>
  )
})

function channelId({ card }: RegisterRow): string {
  return card.channel.id
}

/** What is usual, by name from the first letter, stays out of the address. */
function toSearch(columnId: string, direction: SortDirection): RegisterSearch {
  const sort = registerSortings.find((sorting) => sorting === columnId)
  return {
    sort: sort === 'name' ? undefined : sort,
    order: direction === 'descending' ? direction : undefined,
  }
}

/** The rows under headings that count them in words; undefined when they are not grouped. */
function useSections(
  rows: readonly RegisterRow[],
  grouping: RegisterGrouping | undefined,
): ReadonlyArray<TableSection<RegisterRow>> | undefined {
  const t = useText('register')
  const platforms = useText('platforms')
  const { compare } = useFormats()
  return useMemo(() => {
    if (!grouping) return undefined
    return registerGroups(rows, grouping, { platformName: platforms, compare }).map((group) => ({
      key: group.key,
      title: group.name ?? t('withoutUnit'),
      note: t('counts', { count: group.rows.length, support: supportCount(group.rows) }),
      rows: group.rows,
    }))
  }, [rows, grouping, t, platforms, compare])
}
