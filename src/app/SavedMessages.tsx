import { useEffect } from 'react'
import type { StoreApi } from 'zustand'
import type { ChangeKind } from '#domain/changeKind.ts'
import { useText } from '#i18n/text.ts'
import { useServices } from '#query/services.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { useToasts } from '#ui/toasts.ts'
import { changeTopic, useChangeActs } from '#pieces/useChangeActs.ts'

/** The latest change that was committed, by its place in the change log; a new object each time. */
export type LastSaved = { readonly seq: number | null }

/** Beginnings that show themselves: taking them back is not what one wants next. */
const selfEvident: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['savePlan', 'loadExample'])

/** Says what was saved, after the commit, and offers to take it back, whichever screen it came from. */
export function SavedMessages({ news }: { readonly news: StoreApi<LastSaved> }) {
  const t = useText('shell')
  const { db } = useServices()
  const { nameOf, act } = useChangeActs()
  const showToast = useToasts((toasts) => toasts.showToast)

  useEffect(() => {
    async function tell(seq: number) {
      const { undoable } = await readUndoState(db)
      // Another change has come after it: that one is told instead.
      if (undoable?.seq !== seq || selfEvident.has(undoable.kind)) return
      showToast({
        about: changeTopic(seq),
        message: t('saved', { change: nameOf(undoable) }),
        action: { label: t('undo'), onPress: () => void act('undo', undoable) },
      })
    }
    return news.subscribe(({ seq }) => {
      if (seq !== null) void tell(seq)
    })
  }, [news, t, db, nameOf, act, showToast])

  return null
}
