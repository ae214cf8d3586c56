import type { Finding } from '#domain/finding.ts'
import type { ObjectRef } from '#domain/objectRef.ts'
import type { FindingStep } from './findingSteps.ts'

/** What can be done about findings. */
export type FindingActs = {
  readonly nameOf: (object: ObjectRef) => string
  readonly canBegin: (step: FindingStep) => boolean
  readonly begin: (step: FindingStep) => void
  /** Opens what the finding is about; null for what has no place of its own to open. */
  readonly opener: (object: ObjectRef) => (() => void) | null
  readonly setAside: (finding: Finding) => void
}
