import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { useEditChannels, type ChannelCard } from '#query/channels.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { FieldError } from '#ui/Field.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { BulkTargets } from './BulkTargets.tsx'
import { OwnersField } from '#pieces/OwnersField.tsx'
import { useStandingUnits } from './useStandingUnits.ts'

type BulkPanelProps = { readonly cards: readonly ChannelCard[]; readonly onClose: () => void }

const manners = ['replace', 'add'] as const

/** The same owners for several channels, in place of those they have or besides them. */
export function BulkOwnersPanel({ cards, onClose }: BulkPanelProps) {
  const t = useText('register.bulk')
  const editChannels = useEditChannels()
  const withStanding = useStandingUnits()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [manner, setManner] = useState<(typeof manners)[number]>('replace')
  const [hasTried, setHasTried] = useState(false)
  const unitIds = withStanding(chosen)
  const haveOwners = cards.some(({ units }) => units.length > 0)

  async function save() {
    setHasTried(true)
    if (unitIds.length === 0) return null
    const ids = cards.map(({ channel }) => channel.id)
    return editChannels.run(ids, { owners: { unitIds, replace: manner === 'replace' } })
  }

  return (
    <FormPanel
      title={t('title.owners', { count: cards.length })}
      isChanged={chosen.length > 0}
      saveLabel={t('save', { count: cards.length })}
      onSave={save}
      onClose={onClose}
    >
      <BulkTargets cards={cards} />
      <div>
        <OwnersField unitIds={unitIds} onChange={setChosen} />
        {hasTried && unitIds.length === 0 && (
          <div role="alert">
            <FieldError id="bulk-owners-missing">{t('ownersMissing')}</FieldError>
          </div>
        )}
      </div>
      {haveOwners && (
        <RadioGroup
          label={t('manner')}
          options={manners.map((value) => ({ value, label: t(`manners.${value}`) }))}
          value={manner}
          onSelect={setManner}
        />
      )}
    </FormPanel>
  )
}
