import { type KeyboardEvent, useRef, useState } from 'react'
import type { MatrixGroup, MatrixRow } from '#domain/contributionMatrix.ts'
import { contributionRoles, type ContributionRole } from '#domain/contribution.ts'
import { useText } from '#i18n/text.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import { cellAfterKey, type CellPlace } from './cellPlace.ts'
import styles from './ContributionTable.module.css'
import { ContributionRow } from './ContributionRow.tsx'
import { GroupHead } from './GroupHead.tsx'
import { RoleMenu } from './RoleMenu.tsx'
import type { MatrixActs } from './matrixActs.ts'

/** With more units than these their names stand up, so that all of them are in sight. */
const unitsLyingDown = 5

/** So many benefits are seen at once, or nearly; with more, the heads must stay when one scrolls. */
const rowsInSight = 10

type ContributionTableProps = {
  readonly groups: readonly MatrixGroup[]
  readonly unitIds: readonly string[]
  readonly acts: MatrixActs
}

/**
 * The matrix as a grid: one cell takes Tab, the arrows move among them, Enter opens the choices and a letter
 * sets one at once.
 */
export function ContributionTable({ groups, unitIds, acts }: ContributionTableProps) {
  const t = useText('boundaries.matrix')
  const { benefitName, unitName } = acts
  const rows = groups.flatMap((group) => group.rows)
  const benefitIds = rows.map(({ benefitId }) => benefitId)
  const [active, setActive] = useState<CellPlace | null>(null)
  const [open, setOpen] = useState<CellPlace | null>(null)
  const anchor = useRef<Element | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const isCrowded = unitIds.length > unitsLyingDown
  const first = { benefitId: benefitIds[0] ?? '', unitId: unitIds[0] ?? '' }
  const isThere = active && benefitIds.includes(active.benefitId) && unitIds.includes(active.unitId)
  const tabStop = isThere ? active : first
  const roleAt = ({ benefitId, unitId }: CellPlace) =>
    rows.find((row) => row.benefitId === benefitId)?.roles.get(unitId) ?? null

  function press(event: KeyboardEvent, cell: CellPlace) {
    const target = cellAfterKey(event, cell, { benefitIds, unitIds })
    if (target) {
      event.preventDefault()
      focusCell(table.current, target)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const role = roleOfKey(event.key)
    if (role !== undefined) acts.setRole(cell, role, roleAt(cell))
  }

  function roleOfKey(key: string): ContributionRole | null | undefined {
    if (key === 'Delete' || key === 'Backspace') return null
    return contributionRoles.find((role) => t(`keys.${role}`) === key.toUpperCase())
  }

  return (
    <div className={joinClasses(styles['scroll'], rows.length > rowsInSight && styles['long'])}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- cells are set in place */}
      <table ref={table} role="grid" className={styles['table']} aria-label={t('caption')}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('benefitAndChannels')}
            </th>
            {unitIds.map((id) => (
              <th key={id} scope="col" className={styles[isCrowded ? 'upright' : 'unit']}>
                <button
                  type="button"
                  className={styles['unitName']}
                  onClick={() => acts.open('unit', id)}
                >
                  {unitName(id)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.audienceId}>
            <GroupHead group={group} columns={unitIds.length + 1} acts={acts} />
            {group.rows.map((row: MatrixRow) => (
              <ContributionRow
                key={row.benefitId}
                row={row}
                unitIds={unitIds}
                acts={acts}
                tabStop={tabStop.benefitId === row.benefitId ? tabStop.unitId : null}
                openUnitId={open?.benefitId === row.benefitId ? open.unitId : null}
                onFocus={setActive}
                onKey={press}
                onOpen={(cell, element) => {
                  anchor.current = element
                  setOpen(cell)
                }}
              />
            ))}
          </tbody>
        ))}
      </table>
      {open && (
        <RoleMenu
          unit={unitName(open.unitId)}
          benefit={benefitName(open.benefitId)}
          role={roleAt(open)}
          anchor={anchor}
          onChoose={(role) => acts.setRole(open, role, roleAt(open))}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

function focusCell(table: HTMLTableElement | null, { benefitId, unitId }: CellPlace) {
  const cells = [...(table?.querySelectorAll<HTMLElement>('[data-unit]') ?? [])]
  cells
    .find(({ dataset }) => dataset['benefit'] === benefitId && dataset['unit'] === unitId)
    ?.focus()
}
