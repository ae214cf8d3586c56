import type { PublishingAssessment } from '#domain/assessment.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { dayOf, toHistory, type VectorInput } from './vectorShape.ts'

/** The assessment of a publishing channel; throws for a monitoring one. */
export function publishingAssessment(input: VectorInput, today: string): PublishingAssessment {
  const assessment = assessPersistence(toHistory(input), dayOf(today))
  if (assessment.status === 'monitoring') throw new Error('A monitoring channel has no figures')
  return assessment
}
