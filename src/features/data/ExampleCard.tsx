import { useText } from '#i18n/text.ts'
import { useClearExample, useHasExample, useLoadExample } from '#query/example.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'

/** Exempelkommun, to be laid beside one's own or taken away again. */
export function ExampleCard() {
  const t = useText('data.example')
  const hasExample = useHasExample()
  const loadExample = useLoadExample()
  const clearExample = useClearExample()
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{hasExample ? t('loaded') : t('text')}</p>
        <div>
          {hasExample ? (
            <Button isBusy={clearExample.isSaving} onClick={() => void clearExample.run()}>
              {t('clear')}
            </Button>
          ) : (
            <Button isBusy={loadExample.isSaving} onClick={() => void loadExample.run()}>
              {t('load')}
            </Button>
          )}
        </div>
      </Stack>
    </Card>
  )
}
