import { columnRoles } from '#domain/tableMapping.ts'
import { useText } from '#i18n/text.ts'
import type { TableSketch } from '#query/importSessionState.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Pill } from '#ui/Pill.tsx'
import { columnName } from './columnName.ts'
import styles from './FirstRows.module.css'
import type { MappingDraft } from './mappingDraft.ts'

type FirstRowsProps = { readonly sketch: TableSketch; readonly draft: MappingDraft }

/** The beginning of a table as it stands in its file, with what each column is taken for. */
export function FirstRows({ sketch, draft }: FirstRowsProps) {
  const t = useText('tableMapping')
  const { rows: all, firstRows } = sketch
  const shown = firstRows.length
  const title = all > shown ? t('firstRowsOf', { shown, all }) : t('firstRows')
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={sketch.columns.map((column, place) => {
          const roles = columnRoles.filter((role) => draft.columns[role] === place)
          return {
            id: String(place),
            header: (
              <span className={styles['head']}>
                {column.name || columnName({ ...sketch, columns: [] }, place, t)}
                {roles.map((role) => (
                  <Pill key={role} tone="accent">
                    {t(`roles.${role}`)}
                  </Pill>
                ))}
              </span>
            ),
            cell: ({ cells }: Line) => <span className={styles['cell']}>{cells[place]}</span>,
          }
        })}
        rows={firstRows.map((cells, place): Line => ({ cells, place }))}
        rowKey={({ place }) => place}
      />
    </Card>
  )
}

type Line = { readonly cells: readonly string[]; readonly place: number }
