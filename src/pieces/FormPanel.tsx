import { type ReactNode, useId, useState } from 'react'
import { useText } from '#i18n/text.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/Form.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { Stack } from '#ui/Stack.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Refusal, type RefusalCode } from './Refusal.tsx'
import { useLeaveQuestion } from './useLeaveQuestion.ts'

/** What became of a write; null when the fields did not hold and nothing was tried. */
export type PanelOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: { readonly code: RefusalCode | 'notSaved' } }
  | null

type FormPanelProps = {
  readonly title: ReactNode
  /** Something was written that closing would lose. */
  readonly isChanged: boolean
  /** On the button that saves; *Save* when left out. */
  readonly saveLabel?: string | undefined
  /** Closes the panel when it resolves with `ok`. */
  readonly onSave: () => Promise<PanelOutcome>
  /** For something that is there already: a button that takes it away. */
  readonly removal?: { readonly label: string; readonly onRemove: () => Promise<PanelOutcome> }
  readonly onClose: () => void
  readonly firstField?: string | undefined
  readonly children: ReactNode
}

/** A form in a panel beside what it changes: Enter saves, and nothing written is lost by mistake. */
export function FormPanel(props: FormPanelProps) {
  const { title, isChanged, saveLabel, onSave, removal, onClose, firstField, children } = props
  const t = useText('formPanel')
  const formId = useId()
  const question = useLeaveQuestion(isChanged, onClose)
  const [busy, setBusy] = useState<'save' | 'remove' | null>(null)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)

  async function run(act: 'save' | 'remove', write: () => Promise<PanelOutcome>) {
    if (busy !== null) return
    setBusy(act)
    setRefusal(null)
    const outcome = await write()
    setBusy(null)
    if (outcome === null) return
    if (outcome.ok) onClose()
    // What the browser did not commit has been told already, by a message.
    else if (outcome.problem.code !== 'notSaved') setRefusal(outcome.problem.code)
  }

  return (
    <>
      <SidePanel
        isOpen
        onClose={question.tryToClose}
        title={title}
        closeLabel={t('close')}
        firstField={firstField}
        footer={
          <>
            <Refusal code={refusal} />
            {removal && (
              <Button
                tone="danger"
                isBusy={busy === 'remove'}
                onClick={() => void run('remove', removal.onRemove)}
              >
                {removal.label}
              </Button>
            )}
            <Button tone="primary" type="submit" form={formId} isBusy={busy === 'save'}>
              {saveLabel ?? t('save')}
            </Button>
          </>
        }
      >
        <Form id={formId} onSubmit={() => void run('save', onSave)}>
          <Stack gap={6}>{children}</Stack>
        </Form>
      </SidePanel>
      <LeaveDialog question={question} />
    </>
  )
}
