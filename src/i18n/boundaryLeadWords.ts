import type { Finding } from '#domain/finding.ts'
import type { JointCreation } from '#domain/incompleteJointCreation.ts'
import type { Text } from './text.ts'

/** The headline about joint creation: *4 av 6 nyttor skapas gemensamt där det behövs.* */
export function jointCreationWords({ joint, of }: JointCreation, t: Text<'boundaries'>): string {
  if (of === 0) return t('lead.noneNeeded')
  return joint === of ? t('lead.allJoint', { of }) : t('lead.joint', { joint, of })
}

/** The finding that the opening tells of: about a benefit that lacks somebody, else the gravest; null without any. */
export function leadingFinding(findings: readonly Finding[]): Finding | null {
  return findings.find(({ rule }) => rule === 'G4') ?? findings[0] ?? null
}
