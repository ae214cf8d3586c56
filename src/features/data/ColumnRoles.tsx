import { columnRoles, type ColumnRole } from '#domain/tableMapping.ts'
import { useText } from '#i18n/text.ts'
import type { TableSketch } from '#query/importSessionState.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ColumnMapping.module.css'
import { columnName } from './columnName.ts'
import { withColumn, type MappingDraft } from './mappingDraft.ts'

const none = 'none'

type ColumnRolesProps = {
  readonly sketch: TableSketch
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

/** For each thing that posts need, the column that has it. */
export function ColumnRoles({ sketch, draft, onChange }: ColumnRolesProps) {
  const t = useText('tableMapping')
  const columns = sketch.columns.map((_, place) => ({
    value: String(place),
    label: columnName(sketch, place, t),
  }))
  const noneOf = (role: ColumnRole) => ({
    value: none,
    label: role === 'channel' ? t('noChannel') : t('none'),
  })
  // A table of one column has nothing to choose among.
  const roles = sketch.columns.length === 1 ? (['date'] as const) : columnRoles
  return (
    <div className={styles['fields']}>
      {roles.map((role) => (
        <Select
          key={role}
          label={t(`roles.${role}`)}
          hint={role === 'kind' ? t('kindHint') : role === 'count' ? t('countHint') : undefined}
          options={role === 'date' ? columns : [noneOf(role), ...columns]}
          value={String(draft.columns[role] ?? none)}
          onSelect={(place) =>
            onChange(withColumn(draft, role, place === none ? null : Number(place)))
          }
        />
      ))}
    </div>
  )
}
