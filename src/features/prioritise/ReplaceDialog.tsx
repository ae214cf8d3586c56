import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { ReplaceQuestion } from './useHandIn.ts'

type ReplaceDialogProps = {
  readonly question: ReplaceQuestion
  readonly who: (number: number) => string
}

/** Whether a voter's newer ballot takes the place of the older. */
export function ReplaceDialog({ question, who }: ReplaceDialogProps) {
  const t = useText('voting.score')
  const { participant, answer } = question
  return (
    <Dialog
      isOpen
      isAlert
      onClose={() => answer(false)}
      title={t('replaceAsk', { who: who(participant) })}
      footer={
        <>
          <Button onClick={() => answer(false)}>{t('keep')}</Button>
          <Button tone="primary" onClick={() => answer(true)}>
            {t('replace')}
          </Button>
        </>
      }
    >
      <p>{t('replaceText')}</p>
    </Dialog>
  )
}
