import type { Lifecycle } from '#domain/channel.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import { usualCadence } from '#pieces/newChannels.ts'

/** The cadence to begin from: what all these channels have, else the usual one. */
export function commonCadence(cards: readonly ChannelCard[]): CadenceChoice {
  const [first, ...others] = cards.map(({ channel }) => channel)
  const { cadence } = first ?? {}
  const isShared =
    cadence !== undefined &&
    others.every((other) => other.cadence?.n === cadence.n && other.cadence.per === cadence.per)
  if (!isShared) return usualCadence(cards.map(({ channel }) => channel.platform))
  const hasPreset = others.every((other) => other.cadencePresetId === first?.cadencePresetId)
  return { ...cadence, presetId: hasPreset ? first?.cadencePresetId : undefined }
}

/** The stage to begin from: what all these channels are in, else that they run. */
export function commonLifecycle(cards: readonly ChannelCard[]): Lifecycle {
  const [first, ...others] = cards.map(({ channel }) => channel.lifecycle)
  return first !== undefined && others.every((other) => other === first) ? first : 'running'
}
