import { useRef, useState } from 'react'
import { RestorePage } from '#features/data/RestorePage.tsx'
import { RecoveryScreen } from '#features/recovery/RecoveryScreen.tsx'
import { useText } from '#i18n/text.ts'
import { readLastBackupOutside } from '#query/lastBackup.ts'
import type { Loss } from '#query/loss.ts'
import { useRestore } from '#query/restoreSession.ts'
import { toSaveFailure } from '#storage/saveFailure.ts'
import { useToasts } from '#ui/toasts.ts'
import { useFollowedDatabase } from './databaseState.ts'
import { useScreenHeading } from './useScreenHeading.ts'

/** What is missing and the ways on, and the restoring of a backup from there. */
export function Recovery({ loss }: { readonly loss: Loss }) {
  const notSaved = useText('failures.notSaved')
  const { canary, accept } = useFollowedDatabase()
  const { state } = useRestore()
  const showToast = useToasts((toasts) => toasts.showToast)
  // As it was before this screen: a copy made here is of what is left.
  const [lastBackup] = useState(readLastBackupOutside)
  const main = useRef<HTMLElement>(null)
  useScreenHeading(main)

  async function goOn() {
    try {
      await accept()
    } catch (error) {
      showToast({ kind: 'error', message: notSaved(toSaveFailure(error)) })
    }
  }

  return (
    <main ref={main}>
      {state.phase === 'idle' ? (
        <RecoveryScreen loss={loss} expected={canary} lastBackup={lastBackup} onAccept={goOn} />
      ) : (
        <RestorePage state={state} />
      )}
    </main>
  )
}
