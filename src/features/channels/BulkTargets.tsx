import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { ChannelCard } from '#query/channels.ts'

/** So many are named; of the rest their number is enough. */
const named = 8

/** Which channels a change of several is for. */
export function BulkTargets({ cards }: { readonly cards: readonly ChannelCard[] }) {
  const t = useText('register.bulk')
  const { compare, list, number } = useFormats()
  const names = cards.map(({ channel }) => channel.name).toSorted(compare)
  const more = names.length - named
  const shown = more > 1 ? [...names.slice(0, named), t('others', { count: number(more) })] : names
  return <p>{t('targets', { names: list(shown) })}</p>
}
