import { useText } from '#i18n/text.ts'
import { CadenceField, type CadenceChoice } from '#pieces/CadenceField.tsx'
import { Card } from '#ui/Card.tsx'
import type { DecidedAccount } from './choices.ts'
import styles from './SharedCadence.module.css'

type SharedCadenceProps = {
  readonly newcomers: readonly DecidedAccount[]
  readonly cadence: CadenceChoice
  readonly onChange: (cadence: CadenceChoice) => void
}

/** How often the new channels mean to publish, said once for all of them. */
export function SharedCadence({ newcomers, cadence, onChange }: SharedCadenceProps) {
  const t = useText('importPreview.sharedCadence')
  const platforms = new Set(newcomers.map(({ draft }) => draft.platform))
  const [platform = null] = platforms
  return (
    <Card title={t('title', { count: newcomers.length })}>
      <CadenceField
        choice={cadence}
        onChange={onChange}
        isLegendHidden
        platform={platforms.size === 1 ? platform : null}
      />
      <p className={styles['hint']}>{t('hint')}</p>
    </Card>
  )
}
