import type { ParticipantDraft, SessionDraft } from '#domain/sessionDraft.ts'
import type { PanelOutcome } from '#pieces/FormPanel.tsx'
import {
  useAddSession,
  useDeleteSession,
  useEditSession,
  type SessionCard,
} from '#query/sessions.ts'
import { toPanelOutcome } from './panelOutcome.ts'
import type { toSessionDraft } from './sessionForm.ts'

type Drafted = NonNullable<ReturnType<typeof toSessionDraft>>

/** Saves a meeting that is being prepared; of one that there is, only what has changed. */
export function useSaveSession(card: SessionCard | null, onAdded?: (id: string) => void) {
  const { run: add } = useAddSession()
  const { run: edit } = useEditSession()
  const { run: deleteSession } = useDeleteSession()

  async function save(
    { draft, patch }: Drafted,
    chosen: readonly string[],
    voters: readonly ParticipantDraft[],
  ): Promise<PanelOutcome> {
    if (!card) {
      const added = await add(draft satisfies SessionDraft, chosen, voters)
      if (added.ok) onAdded?.(added.value.id)
      return toPanelOutcome(added)
    }
    const { id } = card.session
    return toPanelOutcome(await edit(id, { settings: patch, initiativeIds: chosen, voters }))
  }

  async function remove(): Promise<PanelOutcome> {
    if (!card) return null
    return toPanelOutcome(await deleteSession(card.session.id))
  }

  return { save, remove }
}
