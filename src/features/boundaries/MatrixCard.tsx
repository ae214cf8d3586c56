import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { contributionRoles } from '#domain/contribution.ts'
import { contributionMatrix } from '#domain/contributionMatrix.ts'
import { toLocalDate } from '#domain/calendar.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { useText } from '#i18n/text.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { useStrategyPlan } from '#query/strategy.ts'
import { useToday } from '#query/today.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Legend } from '#ui/Legend.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { ContributionList } from './ContributionList.tsx'
import { ContributionTable } from './ContributionTable.tsx'
import styles from './MatrixCard.module.css'
import type { MatrixActs } from './matrixActs.ts'
import { RoleMark } from './RoleMark.tsx'

/** So many units have room at once; with more, those without a part are folded away. */
const unitsWithRoom = 8

type MatrixCardProps = { readonly acts: MatrixActs }

/** Target group ▸ benefit × unit, set in place. */
export function MatrixCard({ acts }: MatrixCardProps) {
  const t = useText('boundaries.matrix')
  const plan = useStrategyPlan()
  const today = toLocalDate(useToday())
  const isNarrow = useMediaQuery('(width < 48rem)')
  const [showsAll, setShowsAll] = useState(false)
  const { groups, unitIds, otherUnitIds } = useMemo(
    () => contributionMatrix(toPlanLookup(plan), today),
    [plan, today],
  )
  const all = [...unitIds, ...otherUnitIds]
  const hasRoom = all.length <= unitsWithRoom
  return (
    <Card
      title={t('title')}
      aside={
        <span data-print="hide">
          {(['audience', 'unit'] as const).map((kind) => (
            <Button key={kind} size="small" tone="quiet" onClick={() => acts.add({ add: kind })}>
              <Plus aria-hidden />
              {t(`new.${kind}`)}
            </Button>
          ))}
        </span>
      }
    >
      {isNarrow ? (
        <ContributionList groups={groups} unitIds={all} acts={acts} />
      ) : (
        <ContributionTable
          groups={groups}
          unitIds={hasRoom || showsAll || unitIds.length === 0 ? all : unitIds}
          acts={acts}
        />
      )}
      <div className={styles['foot']}>
        <Legend
          label={t('legend')}
          items={contributionRoles.map((role) => ({
            label: t(`roles.${role}`),
            mark: <RoleMark role={role} />,
          }))}
        />
        {!isNarrow && !hasRoom && unitIds.length > 0 && otherUnitIds.length > 0 && (
          <Button size="small" tone="quiet" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('fewerUnits') : t('allUnits', { count: otherUnitIds.length })}
          </Button>
        )}
      </div>
      {!isNarrow && (
        <p className={styles['help']} data-print="hide">
          {t('help')}
        </p>
      )}
      <Archived kinds={['audiences', 'benefits', 'units']} />
    </Card>
  )
}
