import type { PriorityLine } from '#domain/priorityLines.ts'

/** As the initiative was called when it was last decided on. */
export function titleOf({ decisions }: PriorityLine): string {
  return decisions.at(-1)?.decision.snapshot?.facts.title ?? ''
}
