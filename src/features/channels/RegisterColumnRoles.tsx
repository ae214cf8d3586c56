import {
  platformColumns,
  platformOfColumn,
  registerFacts,
  withRole,
  type RegisterColumnRole,
} from '#domain/registerColumn.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { mapRegister, type OpenRegister, type RegisterTable } from '#query/registerReading.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ReadRegister.module.css'

const unread = 'none'
const roles = ['link', ...registerFacts, ...platformColumns] as const

/** For each column of a list what it says of a channel, as it was guessed or is corrected. */
export function RegisterColumnRoles({ register }: { readonly register: OpenRegister }) {
  const { table, mapping } = register
  const t = useText('readRegister.columns')
  const platformNames = useText('platforms')
  const { list } = useFormats()

  function labelOf(role: RegisterColumnRole): string {
    if (role === 'link') return t('link')
    const platform = platformOfColumn(role)
    if (platform) return t('on', { platform: platformNames(platform) })
    const fact = registerFacts.find((one) => one === role)
    return fact ? t(`facts.${fact}`) : ''
  }

  return (
    <div className={styles['fields']}>
      {table.names.map((name, place) => {
        const samples = samplesOf(table, place)
        return (
          <Select<RegisterColumnRole | typeof unread>
            key={place}
            label={name || t('nth', { nth: place + 1 })}
            hint={samples.length > 0 ? t('samples', { samples: list(samples) }) : t('empty')}
            options={[
              { value: unread, label: t('none') },
              ...roles.map((value) => ({ value, label: labelOf(value) })),
            ]}
            value={mapping[place] ?? unread}
            onSelect={(role) =>
              mapRegister(withRole(mapping, place, role === unread ? null : role))
            }
          />
        )
      })}
    </div>
  )
}

const longestSample = 36
const rowsLookedAt = 100

/** Two things that stand in a column, to know it by. */
function samplesOf({ rows }: RegisterTable, place: number): readonly string[] {
  const cells = rows.slice(0, rowsLookedAt).map((row) => (row.cells[place] ?? '').trim())
  return [...new Set(cells)]
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .map((cell) => (cell.length > longestSample ? `${cell.slice(0, longestSample)}…` : cell))
}
