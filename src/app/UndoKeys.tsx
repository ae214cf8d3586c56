import { useEffect } from 'react'
import { useText } from '#i18n/text.ts'
import { useServices } from '#query/services.ts'
import { readUndoState } from '#storage/readChanges.ts'
import { useToasts } from '#ui/toasts.ts'
import { isTyping, undoKeyOf } from './undoKey.ts'
import { useChangeActs, type ChangeWay } from '#pieces/useChangeActs.ts'

/** Takes back the latest change, or does it again, at the usual keys, and says what it was. */
export function UndoKeys() {
  const t = useText('shell')
  const { db } = useServices()
  const { act } = useChangeActs()
  const showToast = useToasts((toasts) => toasts.showToast)

  useEffect(() => {
    async function actOnLatest(way: ChangeWay) {
      const { undoable, redoable } = await readUndoState(db)
      const change = way === 'undo' ? undoable : redoable
      if (change) await act(way, change)
      else showToast({ message: t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo') })
    }

    function listen(event: KeyboardEvent) {
      const wanted = undoKeyOf(event)
      if (!wanted || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      // Held down, the key would take back everything there is.
      if (!event.repeat) void actOnLatest(wanted)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [t, db, act, showToast])

  return null
}
