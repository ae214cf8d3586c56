import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { contributionRoles } from '#domain/contribution.ts'
import type { MatrixGroup, MatrixRow } from '#domain/contributionMatrix.ts'
import { useText } from '#i18n/text.ts'
import { Menu } from '#ui/Menu.tsx'
import { BenefitName } from './BenefitName.tsx'
import { ChannelChips } from './ChannelChips.tsx'
import styles from './ContributionList.module.css'
import type { MatrixActs } from './matrixActs.ts'
import { RoleMark } from './RoleMark.tsx'
import { RoleMenu } from './RoleMenu.tsx'

type ContributionListProps = {
  readonly groups: readonly MatrixGroup[]
  /** Every unit that can be given a part. */
  readonly unitIds: readonly string[]
  readonly acts: MatrixActs
}

/** The matrix where there is no room for columns: under each benefit the units that are something to it. */
export function ContributionList({ groups, unitIds, acts }: ContributionListProps) {
  const t = useText('boundaries.matrix')
  return groups.map(({ audienceId, rows }) => (
    <section key={audienceId} className={styles['group']}>
      <div className={styles['head']}>
        <h3>
          <button
            type="button"
            className={styles['name']}
            onClick={() => acts.open('audience', audienceId)}
          >
            {acts.audienceName(audienceId)}
          </button>
        </h3>
      </div>
      {rows.length === 0 && <p className={styles['soft']}>{t('noBenefits')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.benefitId} className={styles['row']}>
            <BenefitName row={row} acts={acts} />
            <UnitParts row={row} unitIds={unitIds} acts={acts} />
            <ChannelChips channels={row.channels} nameOf={acts.channelName} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['add']}
        onClick={() => acts.add({ add: 'benefit', audienceId })}
        aria-label={t('newBenefitFor', { audience: acts.audienceName(audienceId) })}
      >
        <Plus aria-hidden />
        {t('newBenefit')}
      </button>
    </section>
  ))
}

type UnitPartsProps = {
  readonly row: MatrixRow
  readonly unitIds: readonly string[]
  readonly acts: MatrixActs
}

function UnitParts({ row, unitIds, acts }: UnitPartsProps) {
  const t = useText('boundaries.matrix')
  const { benefitId, roles } = row
  const anchor = useRef<Element | null>(null)
  const [openUnitId, setOpenUnitId] = useState<string | null>(null)
  const benefit = acts.benefitName(benefitId)
  const parts = contributionRoles.flatMap((role) =>
    unitIds.filter((id) => roles.get(id) === role).map((unitId) => ({ unitId, role })),
  )
  const others = unitIds.filter((id) => !roles.has(id))
  return (
    <div className={styles['parts']}>
      {parts.map(({ unitId, role }) => (
        <button
          key={unitId}
          type="button"
          className={styles['part']}
          aria-haspopup="menu"
          aria-expanded={openUnitId === unitId}
          onClick={({ currentTarget }) => {
            anchor.current = currentTarget
            setOpenUnitId(unitId)
          }}
        >
          <RoleMark role={role} />
          <span>
            {acts.unitName(unitId)} <span className={styles['soft']}>{t(`roles.${role}`)}</span>
          </span>
        </button>
      ))}
      {others.length > 0 && (
        <Menu
          size="small"
          label={t('addUnitTo', { benefit })}
          icon={Plus}
          isIconOnly
          entries={others.map((unitId) => ({
            id: unitId,
            label: acts.unitName(unitId),
            onPress: () => acts.setRole({ benefitId, unitId }, 'contributes', null),
          }))}
        />
      )}
      {openUnitId !== null && (
        <RoleMenu
          unit={acts.unitName(openUnitId)}
          benefit={benefit}
          role={roles.get(openUnitId) ?? null}
          anchor={anchor}
          onChoose={(role) =>
            acts.setRole({ benefitId, unitId: openUnitId }, role, roles.get(openUnitId) ?? null)
          }
          onClose={() => setOpenUnitId(null)}
        />
      )}
    </div>
  )
}
