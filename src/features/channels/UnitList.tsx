import { memo, useMemo, useState } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useChannels } from '#query/channels.ts'
import { Button } from '#ui/Button.tsx'
import styles from './UnitsCard.module.css'

/** A large municipality has hundreds, which nobody reads through below a list of channels. */
const shownAtFirst = 60

type UnitListProps = { readonly units: readonly Unit[]; readonly onOpen: (unit: Unit) => void }

/** Units by name, each with how many channels it owns. */
export const UnitList = memo(function UnitList({ units, onOpen }: UnitListProps) {
  const t = useText('units')
  const { compare } = useFormats()
  const cards = useChannels()
  const [showsAll, setShowsAll] = useState(false)
  const byName = useMemo(() => units.toSorted((a, b) => compare(a.name, b.name)), [units, compare])
  const counts = useMemo(() => {
    const byUnit = new Map<string, number>()
    for (const { id } of cards.flatMap((card) => card.units))
      byUnit.set(id, (byUnit.get(id) ?? 0) + 1)
    return byUnit
  }, [cards])
  const shown = showsAll ? byName : byName.slice(0, shownAtFirst)
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((unit) => (
          <li key={unit.id}>
            <button type="button" className={styles['unit']} onClick={() => onOpen(unit)}>
              <span className={styles['name']}>{unit.name}</span>
              <span className={styles['soft']}>
                {[
                  t(`kinds.${unit.kind}`),
                  ...(unit.place ? [unit.place] : []),
                  t('channels', { count: counts.get(unit.id) ?? 0 }),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < byName.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t('showAll', { count: byName.length })}
        </Button>
      )}
    </>
  )
})
