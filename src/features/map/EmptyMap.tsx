import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import type { Editing } from './editing.ts'

type EmptyMapProps = {
  readonly hasVision: boolean
  readonly onAdd: (editing: Editing) => void
}

/** Before there is a map: what it will give, and where to begin. */
export function EmptyMap({ hasVision, onAdd }: EmptyMapProps) {
  const t = useText('map.empty')
  return (
    <EmptyState
      title={t('title')}
      action={
        <>
          <Button tone="primary" onClick={() => onAdd({ add: 'goals' })}>
            {t('paste')}
          </Button>
          {!hasVision && <Button onClick={() => onAdd({ add: 'vision' })}>{t('vision')}</Button>}
        </>
      }
    >
      <p>{t('text')}</p>
    </EmptyState>
  )
}
