import { useStrategy } from '#query/strategy.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { ComboBoxOption } from '#ui/ComboBox.tsx'

type Options = ReadonlyArray<ComboBoxOption<string>>

/** What the strategy's pickers offer, by name. */
export function useStrategyOptions() {
  const { compare } = useFormats()
  const { goals, audiences, benefits, units, channels } = useStrategy()
  const sorted = (options: Options): Options =>
    options.toSorted((a, b) => compare(a.label, b.label))
  const audienceNames = new Map(audiences.map(({ id, name }) => [id, name]))
  return {
    goals: sorted(goals.map(({ id, title }) => ({ id, label: title }))),
    audiences: sorted(audiences.map(({ id, name }) => ({ id, label: name }))),
    benefits: sorted(
      benefits.map(({ id, statement, audienceId }) => ({
        id,
        label: statement,
        detail: audienceNames.get(audienceId),
      })),
    ),
    units: sorted(units.map(({ id, name }) => ({ id, label: name }))),
    channels: sorted(channels.map(({ id, name }) => ({ id, label: name }))),
  }
}
