import { usualAgenda, type Agenda } from '#domain/agenda.ts'
import { mostParticipants } from '#domain/ballotCode.ts'
import { parseLocalDate, type LocalDate } from '#domain/calendar.ts'
import type { ParticipantDraft, SessionDraft } from '#domain/sessionDraft.ts'
import { defaultTop } from '#domain/topCut.ts'
import type { Unit } from '#domain/unit.ts'
import { evenWeight } from '#domain/voterValue.ts'
import type { SessionCard } from '#query/sessions.ts'

/** A meeting as the form holds it. */
export type SessionForm = {
  readonly title: string
  readonly heldOn: string | null
  readonly chosen: readonly string[]
  readonly hours: number | null
  readonly voters: number | null
  /** One on each line; more than the number when there are more. */
  readonly roles: string
  readonly weight: number
  readonly top: number | null
  readonly quorum: number | null
  readonly decidedBy: string
  readonly reference: string
  readonly agenda: Agenda
}

/** The form as it opens: a meeting that there is, or a new one about all there is to choose among. */
export function toSessionForm(
  card: SessionCard | null,
  today: LocalDate,
  initiativeIds: readonly string[],
): SessionForm {
  const session = card?.session
  return {
    title: session?.title ?? '',
    heldOn: session?.heldOn ?? today,
    chosen: card ? card.items.map(({ initiativeId }) => initiativeId) : initiativeIds,
    hours: session?.hoursAvailable ?? null,
    voters: card?.participants.length ?? null,
    roles: card?.participants.flatMap(({ role }) => role ?? []).join('\n') ?? '',
    weight: session?.weight ?? evenWeight,
    top: session?.top ?? defaultTop,
    quorum: session?.quorum ?? null,
    decidedBy: session?.decidedBy ?? '',
    reference: session?.reference ?? '',
    agenda: session?.agenda ?? usualAgenda,
  }
}

/** The meeting to save, its emptied fields undefined, or null while something needed is missing. */
export function toSessionDraft(form: SessionForm) {
  const heldOn = form.heldOn === null ? null : parseLocalDate(form.heldOn)
  if (heldOn === null) return null
  const emptied = {
    title: undefined,
    hoursAvailable: undefined,
    quorum: undefined,
    decidedBy: undefined,
    reference: undefined,
  }
  const draft = {
    heldOn,
    weight: form.weight,
    top: form.top ?? defaultTop,
    agenda: { ...form.agenda },
    ...(form.quorum !== null && { quorum: form.quorum }),
    ...(form.hours !== null && { hoursAvailable: form.hours }),
    ...(form.title.trim() !== '' && { title: form.title.trim() }),
    ...(form.decidedBy.trim() !== '' && { decidedBy: form.decidedBy.trim() }),
    ...(form.reference.trim() !== '' && { reference: form.reference.trim() }),
  } satisfies SessionDraft
  return { draft, patch: { ...emptied, ...draft } }
}

/** Who votes in a role, of the unit whose name it holds; in no role when it is empty. */
export function toVoter(text: string, units: readonly Unit[]): ParticipantDraft {
  const role = text.trim()
  const unit = units.find(({ name }) => role.toLowerCase().includes(name.toLowerCase()))
  return { ...(role !== '' && { role }), ...(unit && { unitId: unit.id }) }
}

/** Who votes: the roles, each of the unit whose name it holds, and so many more as the number says. */
export function toVoters(form: SessionForm, units: readonly Unit[]): ParticipantDraft[] {
  const roles = form.roles.split('\n').flatMap((line) => line.trim() || [])
  const named = roles.map((role) => toVoter(role, units))
  const more = Math.max(0, (form.voters ?? 0) - named.length)
  return [...named, ...Array.from({ length: more }, () => ({}))].slice(0, mostParticipants)
}
