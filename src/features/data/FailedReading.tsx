import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportFailure } from '#query/importSessionState.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'

/** Why files could not be read at all. */
export function FailedReading({ failure }: { readonly failure: ImportFailure }) {
  const t = useText('imports.failures')
  const close = useText('data.saved')('close')
  const { dismiss } = useImportSession()
  return (
    <Banner
      kind="error"
      isAnnounced
      actions={
        <Button size="small" onClick={dismiss}>
          {close}
        </Button>
      }
    >
      {t(failure)}
    </Banner>
  )
}
