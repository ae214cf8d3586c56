import { useCallback } from 'react'
import { useText } from '#i18n/text.ts'
import { useRedo, useUndo, type ChangeSummary } from '#query/changes.ts'
import { useToasts } from '#ui/toasts.ts'

/** Which way to go through the change log. */
export type ChangeWay = 'undo' | 'redo'

/** What messages about one change are about: what takes it back stands no longer when it has been. */
export function changeTopic(seq: number): string {
  return `change ${seq}`
}

/** Names a change, and takes it back or does it again with a message that offers the opposite. */
export function useChangeActs() {
  const t = useText('shell')
  const kinds = useText('changes')
  const failures = useText('failures.notUndone')
  const showToast = useToasts((toasts) => toasts.showToast)
  const { run: undo } = useUndo()
  const { run: redo } = useRedo()

  const nameOf = useCallback(
    ({ kind, subject }: ChangeSummary) =>
      subject ? t('changeOf', { kind: kinds(kind), subject }) : kinds(kind),
    [t, kinds],
  )

  const act = useCallback(
    async (way: ChangeWay, change: ChangeSummary) => {
      async function go(wanted: ChangeWay) {
        const result = await (wanted === 'undo' ? undo(change.seq) : redo(change.seq))
        if (result.ok) {
          const opposite = wanted === 'undo' ? 'redo' : 'undo'
          showToast({
            about: changeTopic(change.seq),
            message: t(wanted === 'undo' ? 'undone' : 'redone', { change: nameOf(change) }),
            action: { label: t(opposite), onPress: () => void go(opposite) },
          })
        } else if (typeof result.problem === 'string') {
          showToast({ kind: 'error', message: failures(result.problem) })
        }
      }
      await go(way)
    },
    [t, nameOf, failures, showToast, undo, redo],
  )

  return { nameOf, act }
}
