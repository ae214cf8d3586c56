import { useText } from '#i18n/text.ts'
import type { ChannelCard } from '#query/channels.ts'

/** How large the register is, and what is missing in it. */
export function RegisterLead({ cards }: { readonly cards: readonly ChannelCard[] }) {
  const t = useText('channels')
  const kept = cards.filter(({ channel }) => channel.lifecycle !== 'closed')
  const count = kept.length
  const closed = cards.length - count
  const units = new Set(kept.flatMap((card) => card.units.map((unit) => unit.id))).size
  const unowned = kept.filter((card) => card.units.length === 0).length
  const sentences = [
    ...(count === 0
      ? []
      : [units === 0 ? t('leadNoUnits', { count }) : t('lead', { count, units })]),
    ...(unowned > 0 ? [t('leadUnowned', { count: unowned })] : []),
    ...(closed > 0 ? [t('leadClosed', { count: closed })] : []),
  ]
  return <>{sentences.join(' ')}</>
}
