import type { ParticipantDraft, SessionDraft } from '#domain/sessionDraft.ts'
import type { PanelOutcome } from '#pieces/FormPanel.tsx'
import {
  useAddSession,
  useChooseItems,
  useDeleteSession,
  useEditSession,
  useSetParticipants,
  type SessionCard,
} from '#query/sessions.ts'
import { toPanelOutcome } from './panelOutcome.ts'
import type { toSessionDraft } from './sessionForm.ts'

type Drafted = NonNullable<ReturnType<typeof toSessionDraft>>

/** Saves a meeting that is being prepared; of one that there is, only what has changed. */
export function useSaveSession(card: SessionCard | null, onAdded?: (id: string) => void) {
  const { run: add } = useAddSession()
  const { run: edit } = useEditSession()
  const { run: chooseItems } = useChooseItems()
  const { run: setParticipants } = useSetParticipants()
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
    const edited = await edit(id, patch)
    if (!edited.ok) return toPanelOutcome(edited)
    const placed = await chooseItems(id, chosen)
    return toPanelOutcome(placed.ok ? await setParticipants(id, voters) : placed)
  }

  async function remove(): Promise<PanelOutcome> {
    if (!card) return null
    return toPanelOutcome(await deleteSession(card.session.id))
  }

  return { save, remove }
}
