import { useText } from '#i18n/text.ts'
import { useImportSession } from '#query/importSession.ts'
import type { ImportFailure } from '#query/importSessionState.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { canConfirmAgain } from './canConfirmAgain.ts'

/** Why nothing was read in, over the choices that still stand. */
export function PreviewFailure({ failure }: { readonly failure: ImportFailure }) {
  const t = useText('imports')
  const { dismiss } = useImportSession()
  return (
    <Banner
      kind="error"
      isAnnounced
      actions={
        !canConfirmAgain(failure) && (
          <Button size="small" onClick={dismiss}>
            {t('chooseAgain')}
          </Button>
        )
      }
    >
      {t(`failures.${failure}`)}
    </Banner>
  )
}
