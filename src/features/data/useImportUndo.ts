import { useText } from '#i18n/text.ts'
import { useRestoreImport, useUndoImport } from '#query/importUndo.ts'
import { useToasts } from '#ui/toasts.ts'

/** Undoes and brings back whole imports, and says what came of it. */
export function useImportUndo() {
  const t = useText('data.log')
  const undoImport = useUndoImport()
  const restoreImport = useRestoreImport()
  const showToast = useToasts((toasts) => toasts.showToast)

  /** Gives true when the import is undone. What was not saved is told by the app. */
  async function undo(importId: string): Promise<boolean> {
    const result = await undoImport.run(importId)
    if (!result.ok) return false
    showToast(
      result.undone
        ? {
            message: t('wasUndone'),
            action: { label: t('restore'), onPress: () => void restore(importId) },
          }
        : { message: t('notUndone') },
    )
    return true
  }

  async function restore(importId: string): Promise<void> {
    const result = await restoreImport.run(importId)
    if (result.ok) showToast({ message: t('wasRestored') })
    else if (result.problem.code !== 'notSaved')
      showToast({ kind: 'error', message: t(`restoreProblems.${result.problem.code}`) })
  }

  return { undo, restore, isWorking: undoImport.isSaving || restoreImport.isSaving }
}
