import type { Barrier, BarrierStatus, BarrierType } from '#domain/barrier.ts'
import { parseLocalDate } from '#domain/calendar.ts'
import type { BarrierDraft, Obstructed } from '#domain/strategyDrafts.ts'

/** A barrier as the form holds it. The date is `YYYY-MM-DD`, or null while there is no whole one. */
export type BarrierForm = {
  readonly type: BarrierType
  readonly statement: string
  readonly affects: readonly Obstructed[]
  readonly owner: string
  readonly action: string
  readonly dueOn: string | null
  readonly status: BarrierStatus
  readonly acceptedReason: string
}

/** The form as it opens: a barrier that there is, or a new one about something. */
export function toBarrierForm(
  barrier: Barrier | null,
  affects: readonly Obstructed[],
): BarrierForm {
  return {
    type: barrier?.type ?? 'organisation',
    statement: barrier?.statement ?? '',
    affects,
    owner: barrier?.owner ?? '',
    action: barrier?.action ?? '',
    dueOn: barrier?.dueOn ?? null,
    status: barrier?.status ?? 'open',
    acceptedReason: barrier?.acceptedReason ?? '',
  }
}

/** The barrier to save, its emptied fields undefined, or null while it says nothing or is accepted for no reason. */
export function toBarrierDraft(form: BarrierForm) {
  const statement = form.statement.trim()
  if (statement === '') return null
  const dueOn = form.dueOn === null ? null : parseLocalDate(form.dueOn)
  const isAccepted = form.status === 'accepted'
  if (isAccepted && form.acceptedReason.trim() === '') return null
  return {
    type: form.type,
    statement,
    status: form.status,
    objects: form.affects.map(({ objectKind, objectId }) => ({ objectKind, objectId })),
    ...texts({
      owner: form.owner,
      action: form.action,
      acceptedReason: isAccepted ? form.acceptedReason : '',
    }),
    ...(dueOn !== null && { dueOn }),
  } satisfies BarrierDraft
}

function texts<Field extends string>(fields: Readonly<Record<Field, string>>) {
  const filled: Partial<Record<Field, string>> = {}
  for (const [field, text] of Object.entries<string>(fields)) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- it came from there
    if (text.trim() !== '') filled[field as Field] = text.trim()
  }
  return filled
}
