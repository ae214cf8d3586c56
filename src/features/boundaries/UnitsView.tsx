import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ObjectRef } from '#domain/objectRef.ts'
import type { StrategyEditing } from '#pieces/strategy/strategyEditing.ts'
import { objectNames } from '#pieces/objectNames.ts'
import { useFindings } from '#pieces/useFindings.ts'
import { useStrategy } from '#query/strategy.ts'
import { BarriersCard } from './BarriersCard.tsx'
import { CollaborationsCard } from './CollaborationsCard.tsx'
import type { FindingActs } from './findingActs.ts'
import { FindingsCard } from './FindingsCard.tsx'
import { MatrixCard } from './MatrixCard.tsx'
import type { MatrixActs } from './matrixActs.ts'
import type { OpenPanel } from './openPanel.ts'
import { stepTarget, strategyKindOf } from './stepTarget.ts'
import styles from './UnitsView.module.css'
import { useSetRole } from './useSetRole.ts'

type UnitsViewProps = { readonly onOpen: (panel: OpenPanel) => void }

/** The matrix, what the rules find in it, and the barriers. */
export function UnitsView({ onOpen }: UnitsViewProps) {
  const strategy = useStrategy()
  const findings = useFindings()
  const navigate = useNavigate()
  const setRole = useSetRole()
  const nameOf = useMemo(() => objectNames(strategy), [strategy])
  const edit = (editing: StrategyEditing) => onOpen({ kind: 'strategy', editing })

  const matrixActs: MatrixActs = {
    audienceName: (id) => nameOf({ kind: 'audience', id }),
    benefitName: (id) => nameOf({ kind: 'benefit', id }),
    unitName: (id) => nameOf({ kind: 'unit', id }),
    channelName: (id) => nameOf({ kind: 'channel', id }),
    setRole,
    open: (kind, id) => edit({ kind, id }),
    add: edit,
  }
  const findingActs: FindingActs = {
    nameOf,
    canBegin: (step) => stepTarget(step, strategy.initiatives) !== null,
    begin: (step) => {
      const target = stepTarget(step, strategy.initiatives)
      if (!target) return
      if ('panel' in target) onOpen(target.panel)
      else
        void navigate({
          to: '/channels/$channelId',
          params: { channelId: target.channelId },
        })
    },
    opener: (object) => openerOf(object, onOpen),
    setAside: (finding) => onOpen({ kind: 'setAside', finding }),
  }

  return (
    <div className={styles['view']}>
      <div className={styles['areas']}>
        <div className={styles['matrix']}>
          <MatrixCard acts={matrixActs} />
        </div>
        <div className={styles['findings']}>
          <FindingsCard findings={findings} acts={findingActs} />
        </div>
        <div className={styles['barriers']}>
          <BarriersCard
            onAdd={() => edit({ add: 'barrier' })}
            onOpen={(id) => edit({ kind: 'barrier', id })}
          />
          <CollaborationsCard
            onAdd={() => edit({ add: 'collaboration' })}
            onOpen={(id) => edit({ kind: 'collaboration', id })}
          />
        </div>
      </div>
    </div>
  )
}

function openerOf(object: ObjectRef, onOpen: (panel: OpenPanel) => void): (() => void) | null {
  const { kind, id } = object
  if (kind === 'pause') return () => onOpen({ kind: 'pause', pauseId: id })
  const own = strategyKindOf(object)
  return own && (() => onOpen({ kind: 'strategy', editing: { kind: own, id } }))
}
