import type { KeyboardEvent } from 'react'
import type { MatrixRow } from '#domain/contributionMatrix.ts'
import { useText } from '#i18n/text.ts'
import { BenefitName } from './BenefitName.tsx'
import type { CellPlace } from './cellPlace.ts'
import { ChannelChips } from './ChannelChips.tsx'
import styles from './ContributionTable.module.css'
import type { MatrixActs } from './matrixActs.ts'
import { RoleMark } from './RoleMark.tsx'

type ContributionRowProps = {
  readonly row: MatrixRow
  readonly unitIds: readonly string[]
  readonly acts: MatrixActs
  /** The unit whose cell takes Tab; null when it is in another row. */
  readonly tabStop: string | null
  readonly openUnitId: string | null
  readonly onFocus: (cell: CellPlace) => void
  readonly onKey: (event: KeyboardEvent, cell: CellPlace) => void
  readonly onOpen: (cell: CellPlace, element: Element) => void
}

/** A benefit with the channels that give it, and what each unit is to it. */
export function ContributionRow(props: ContributionRowProps) {
  const { row, unitIds, acts, tabStop, openUnitId, onFocus, onKey, onOpen } = props
  const t = useText('boundaries.matrix')
  const { benefitId } = row
  return (
    <tr className={styles['row']}>
      <th scope="row" className={styles['benefitCell']}>
        <BenefitName row={row} acts={acts} />
        <ChannelChips channels={row.channels} nameOf={acts.channelName} />
      </th>
      {unitIds.map((unitId) => {
        const cell = { benefitId, unitId }
        const role = row.roles.get(unitId) ?? null
        return (
          <td key={unitId} className={styles['cell']}>
            <button
              type="button"
              className={styles['set']}
              data-benefit={benefitId}
              data-unit={unitId}
              tabIndex={tabStop === unitId ? 0 : -1}
              aria-haspopup="menu"
              aria-expanded={openUnitId === unitId}
              aria-label={t('cell', {
                unit: acts.unitName(unitId),
                benefit: acts.benefitName(benefitId),
                role: t(`roles.${role ?? 'none'}`),
              })}
              onFocus={() => onFocus(cell)}
              onKeyDown={(event) => onKey(event, cell)}
              onClick={({ currentTarget }) => onOpen(cell, currentTarget)}
            >
              {role && <RoleMark role={role} />}
            </button>
          </td>
        )
      })}
    </tr>
  )
}
