import { useState } from 'react'
import { useText } from '#i18n/text.ts'
import { FormPanel } from '#pieces/FormPanel.tsx'
import { NewChannelPanel } from '#pieces/strategy/NewChannelPanel.tsx'
import { useStrategyOptions } from '#pieces/strategy/useStrategyOptions.ts'
import { useStrategy } from '#query/strategy.ts'
import { useBenefitWrites } from '#query/strategyWrites.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Select } from '#ui/Select.tsx'
import { Stack } from '#ui/Stack.tsx'

/** Which of the channels that there are give a benefit, ticked one by one and saved at once. */
export function ConnectChannelsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useText('map.connect')
  const { benefits, channels, channelBenefits } = useStrategy()
  const options = useStrategyOptions()
  const { edit } = useBenefitWrites()
  const givenBy = (id: string) =>
    channelBenefits.filter(({ benefitId }) => benefitId === id).map(({ channelId }) => channelId)
  // Where the need is greatest: the first benefit that no channel gives.
  const [first] = useState(() => {
    const benefit = benefits.find(({ id }) => givenBy(id).length === 0) ?? benefits[0]
    return benefit?.id ?? ''
  })
  const [benefitId, setBenefitId] = useState(first)
  /** Null until something is ticked: as it stands. */
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const chosen = ticked ?? givenBy(benefitId)
  const open = new Set(
    channels.filter(({ lifecycle }) => lifecycle !== 'closed').map(({ id }) => id),
  )

  async function save() {
    return benefitId === '' ? null : edit(benefitId, { channelIds: chosen })
  }

  return (
    <FormPanel title={t('title')} isChanged={ticked !== null} onSave={save} onClose={onClose}>
      {benefits.length === 0 ? (
        <p>{t('noBenefit')}</p>
      ) : (
        <>
          <Select
            label={t('benefit')}
            value={benefitId}
            options={options.benefits.map(({ id, label }) => ({ value: id, label }))}
            onSelect={(id) => {
              setBenefitId(id)
              setTicked(null)
            }}
          />
          <fieldset>
            <legend>{t('channels')}</legend>
            <Stack gap={2}>
              {options.channels
                .filter(({ id }) => open.has(id))
                .map(({ id, label }) => (
                  <Checkbox
                    key={id}
                    label={label}
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      setTicked(
                        target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                      )
                    }
                  />
                ))}
            </Stack>
          </fieldset>
          <div>
            <Button size="small" onClick={() => setIsAdding(true)}>
              {t('newChannel')}
            </Button>
          </div>
          {isAdding && (
            <NewChannelPanel
              onClose={(id) => {
                setIsAdding(false)
                if (id !== null) setTicked([...chosen, id])
              }}
            />
          )}
        </>
      )}
    </FormPanel>
  )
}
