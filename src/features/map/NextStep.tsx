import type { StrategyMap } from '#domain/strategyMap.ts'
import { useText } from '#i18n/text.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import type { Editing } from './editing.ts'

type NextStepProps = { readonly map: StrategyMap; readonly onAdd: (editing: Editing) => void }

/** While a whole column of the map is empty: what to begin it with. */
export function NextStep({ map, onAdd }: NextStepProps) {
  const t = useText('map.empty.next')
  const step = nextStep(map)
  if (!step) return null
  return (
    <Banner
      actions={
        <Button size="small" onClick={() => onAdd({ add: step })}>
          {t(`${step}.do`)}
        </Button>
      }
    >
      {t(`${step}.text`)}
    </Banner>
  )
}

function nextStep({
  nodes,
  links,
}: StrategyMap): 'goals' | 'audience' | 'benefit' | 'channels' | null {
  const has = (column: string) => nodes.some((node) => node.column === column)
  if (!has('goals')) return 'goals'
  if (!has('audiences')) return 'audience'
  if (!has('benefits')) return 'benefit'
  return links.some(({ from }) => from.startsWith('benefit:')) ? null : 'channels'
}
