import { useText } from '#i18n/text.ts'
import { Archived } from '#pieces/strategy/Archived.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import type { OpenPanel } from './openPanel.ts'

type EmptyBoundariesProps = { readonly onOpen: (panel: OpenPanel) => void }

/** What the screen will show, and where to begin. */
export function EmptyBoundaries({ onOpen }: EmptyBoundariesProps) {
  const t = useText('boundaries.empty')
  return (
    <>
      <EmptyState
        title={t('title')}
        action={
          <Button
            tone="primary"
            onClick={() => onOpen({ kind: 'strategy', editing: { add: 'audience' } })}
          >
            {t('action')}
          </Button>
        }
      >
        <p>{t('text')}</p>
      </EmptyState>
      <Archived kinds={['audiences', 'benefits', 'units', 'barriers', 'collaborations']} />
    </>
  )
}
