import type { Platform } from '#domain/platform.ts'
import type { ChannelLinkProblem } from '#domain/channelLink.ts'
import type { RegisterPlan } from '#query/registerReading.ts'

export const outcomes = ['new', 'standing', 'double', 'problem'] as const
export type OutcomeKind = (typeof outcomes)[number]

/** What becomes of a channel or of a row that gave none. */
export type RegisterOutcome =
  | { readonly is: 'new' }
  | { readonly is: 'standing'; readonly id: string; readonly name: string }
  | { readonly is: 'double'; readonly line: number }
  | {
      readonly is: 'problem'
      readonly text: string
      /** Null when the row has no link to have a problem with. */
      readonly problem: ChannelLinkProblem | null
    }

/** A line of the preview. */
export type OutcomeLine = {
  readonly key: string
  readonly line: number
  readonly name: string
  readonly page: string
  readonly platform: Platform | null
  readonly units: readonly string[]
  readonly outcome: RegisterOutcome
}

/** What a file would do, line by line in its order. */
export function toOutcomeLines({ channels, problems }: RegisterPlan): readonly OutcomeLine[] {
  const read = channels.map(({ entry, twin }, place): OutcomeLine => {
    const { line, name, link, platform, units } = entry
    const page = link?.folded ?? ''
    return { key: `c${place}`, line, name, page, platform, units, outcome: twin ?? { is: 'new' } }
  })
  const unread = problems.map((found, place): OutcomeLine => ({
    key: `p${place}`,
    line: found.line,
    name: found.text,
    page: '',
    platform: null,
    units: [],
    outcome: {
      is: 'problem',
      text: found.text,
      problem: found.code === 'link' ? found.problem : null,
    },
  }))
  return [...read, ...unread].sort((a, b) => a.line - b.line)
}

/** How many lines there are of each outcome. */
export function countOutcomes(
  lines: readonly OutcomeLine[],
): Readonly<Record<OutcomeKind, number>> {
  const counts = { new: 0, standing: 0, double: 0, problem: 0 }
  for (const { outcome } of lines) counts[outcome.is] += 1
  return counts
}
