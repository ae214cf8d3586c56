import { useMemo } from 'react'
import { statusWords } from '#i18n/statusWords.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useToday } from '#query/today.ts'
import type { DataColumn } from '#ui/DataTable.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { statusShapes } from '#ui/statusShapes.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { ChannelCell } from './ChannelCell.tsx'
import styles from './RegisterTable.module.css'
import { sortKeyOf } from './registerOrder.ts'
import type { RegisterRow } from './registerRows.ts'
import type { RegisterSorting } from './registerSearch.ts'

type RegisterColumn = DataColumn<RegisterRow> & { readonly id: RegisterSorting }

/** The register's columns: who, where, how often, how it goes. On a narrow screen who and how. */
export function useRegisterColumns(): readonly RegisterColumn[] {
  const t = useText('channels')
  const platforms = useText('platforms')
  const cadences = useText('cadences')
  const statuses = useText('statuses')
  const formats = useFormats()
  const today = useToday()
  const isNarrow = useMediaQuery('(width < 48rem)')

  return useMemo(() => {
    const platform = ({ card }: RegisterRow) => platforms(card.channel.platform)
    const cadence = ({ card: { channel } }: RegisterRow) =>
      channel.cadence ? cadences(channel.cadence.per, { n: channel.cadence.n }) : t('monitors')
    const units = ({ card }: RegisterRow) => formats.list(card.units.map((unit) => unit.name))
    const column = (
      id: RegisterSorting,
      width: number,
      cell: RegisterColumn['cell'],
    ): RegisterColumn => ({
      id,
      header: t(`columns.${id}`),
      cell,
      sortBy: sortKeyOf(id, platforms),
      width,
    })

    const name: RegisterColumn = {
      ...column('name', isNarrow ? 7 : 14, (row, tabIndex) => (
        <ChannelCell
          card={row.card}
          facts={isNarrow ? [platform(row), cadence(row), units(row) || t('noOwner')] : []}
          tabIndex={tabIndex}
        />
      )),
      isRowHeader: true,
    }
    const status = column(
      'status',
      isNarrow ? 5.5 : 11,
      ({ assessment }) =>
        assessment && (
          <StatusMark shape={statusShapes[assessment.status]}>
            {statusWords(assessment, today, statuses, formats)}
          </StatusMark>
        ),
    )
    if (isNarrow) return [name, status]
    return [
      name,
      column('platform', 7, platform),
      column('units', 12, (row) => (
        <div className={styles['units']}>
          {units(row) || <span className={styles['missing']}>{t('noUnit')}</span>}
        </div>
      )),
      column('cadence', 8, cadence),
      status,
      column('verified', 7, ({ card: { channel } }) =>
        channel.verifiedOn ? formats.date(channel.verifiedOn, 'numeric') : t('neverVerified'),
      ),
    ]
  }, [t, platforms, cadences, statuses, formats, today, isNarrow])
}
