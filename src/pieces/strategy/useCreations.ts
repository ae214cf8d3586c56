import { useText } from '#i18n/text.ts'
import type { ComboBoxOption, Creation } from '#ui/ComboBox.tsx'

/** What is made by a name; `whose` is one of those that it could be made for, else empty. */
export type CreateByName = (name: string, whose: string) => void

/**
 * The last choices in a picker's list: what is written, made anew. Once, or once for each of those that it
 * could be made for; none where a name is no way to make one.
 */
export function useCreations(
  create: CreateByName | undefined,
  whose: ReadonlyArray<ComboBoxOption<string>> | undefined,
): readonly Creation[] {
  const t = useText('strategyPanels.pick')
  if (!create) return []
  if (!whose)
    return [{ labelFor: (name) => t('create', { name }), onCreate: (name) => create(name, '') }]
  return whose.map(({ id, label }) => ({
    labelFor: (name) => t('createFor', { name, whose: label }),
    onCreate: (name) => create(name, id),
  }))
}
