import { Link } from '@tanstack/react-router'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** What the register will give, and the step towards it: link by link, or a list that there is. */
export function EmptyRegister({ onAdd }: { readonly onAdd: () => void }) {
  const t = useText('channels')
  return (
    <Card>
      <EmptyState
        title={t('empty.title')}
        action={
          <>
            <Button tone="primary" onClick={onAdd}>
              {t('add')}
            </Button>
            <Link to="/channels/read-in" className={buttonClass()}>
              {t('readIn')}
            </Link>
          </>
        }
      >
        <p>{t('empty.text')}</p>
      </EmptyState>
    </Card>
  )
}
