import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { LeaveQuestion } from './useLeaveQuestion.ts'

/** Asks whether to leave what is written without saving it. */
export function LeaveDialog({
  question: { isAsked, stay, leave },
}: {
  readonly question: LeaveQuestion
}) {
  const t = useText('formPanel.unsaved')
  return (
    <Dialog
      isOpen={isAsked}
      onClose={stay}
      title={t('title')}
      isAlert
      footer={
        <>
          <Button onClick={leave}>{t('discard')}</Button>
          <Button tone="primary" onClick={stay}>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
    </Dialog>
  )
}
