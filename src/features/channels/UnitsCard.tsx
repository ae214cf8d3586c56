import { lazy, Suspense, useState } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useText } from '#i18n/text.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { useUnits } from '#query/units.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { useKeptFocus } from '#ui/useKeptFocus.ts'
import { UnitList } from './UnitList.tsx'
import styles from './UnitsCard.module.css'

const UnitPanel = lazy(async () => ({
  default: (await import('#pieces/strategy/UnitPanel.tsx')).UnitPanel,
}))

/** The units that own channels, each opened by its name. */
export function UnitsCard() {
  const t = useText('units')
  const units = useUnits()
  /** Null: closed. `new`: a unit to be made. */
  const [open, setOpen] = useState<Unit | 'new' | null>(null)
  const list = useKeptFocus()
  return (
    <Card
      title={t('title')}
      aside={
        <Button size="small" onClick={() => setOpen('new')}>
          {t('add')}
        </Button>
      }
    >
      <div ref={list} tabIndex={-1}>
        {units.length === 0 ? (
          <p className={styles['soft']}>{t('none')}</p>
        ) : (
          <UnitList units={units} onOpen={setOpen} />
        )}
      </div>
      <Suspense>
        <Archived kinds={['units', 'channels']} />
        {open !== null && (
          <UnitPanel
            key={open === 'new' ? 'new' : open.id}
            record={open === 'new' ? null : open}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </Card>
  )
}
