import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import { useAskToKeep, useStoragePromise } from '#query/storagePromise.ts'
import { useStorageUse } from '#query/storageUse.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Stack } from '#ui/Stack.tsx'

/** Where everything is, how much room it takes, and what would make it go. */
export function StorageCard() {
  const t = useText('data.storage')
  const { size } = useFormats()
  const use = useStorageUse()
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('text')}</p>
        {use.is === 'known' && (
          <p>{t('used', { used: size(use.usedBytes), quota: size(use.quotaBytes) })}</p>
        )}
        {use.is === 'unknown' && <p>{t('unknown')}</p>}
        <PromiseLine />
        <p>{t('warning')}</p>
      </Stack>
    </Card>
  )
}

/** What the browser has answered when asked to keep it, and a way to ask again. */
function PromiseLine() {
  const t = useText('data.storage')
  const promise = useStoragePromise()
  const ask = useAskToKeep()
  if (promise === 'asking') return null
  return (
    <>
      <p role="status">{t(`promise.${promise}`)}</p>
      {promise === 'refused' && (
        <div>
          <Button size="small" isBusy={ask.isSaving} onClick={() => void ask.run()}>
            {t('askAgain')}
          </Button>
        </div>
      )}
    </>
  )
}
