import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

type HandOverProps = {
  readonly who: string
  readonly onReady: () => void
  readonly onCancel: () => void
}

/** Between two voters: nothing of what the first one answered is on it. */
export function HandOver({ who, onReady, onCancel }: HandOverProps) {
  const t = useText('prioritise')
  const score = useText('voting.score')
  return (
    <div role="status">
      <EmptyState
        title={score('handOver', { who })}
        action={
          <>
            <Button onClick={onCancel}>{t('acts.back')}</Button>
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it came in place of the button just pressed */}
            <Button autoFocus tone="primary" onClick={onReady}>
              {score('ready')}
            </Button>
          </>
        }
      >
        <p>{score('handOverText')}</p>
      </EmptyState>
    </div>
  )
}
