import type { PanelOutcome } from '#pieces/FormPanel.tsx'

type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly problem: { readonly code: string } }

/** As a panel understands it: a meeting that has moved on meanwhile is, to a form, no longer there. */
export function toPanelOutcome(outcome: Outcome): PanelOutcome {
  if (outcome.ok) return { ok: true }
  const { code } = outcome.problem
  return {
    ok: false,
    problem: { code: code === 'notSaved' || code === 'invalid' ? code : 'missing' },
  }
}
