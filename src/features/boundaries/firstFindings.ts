import type { Finding } from '#domain/finding.ts'

const shownAtFirst = 6
/** More of one kind would only say the same again, and hide the others. */
const shownOfRule = 2

/** What stands open at once: every serious finding, and of the rest the gravest, at most two of a rule, up to six. */
export function firstFindings(findings: readonly Finding[]): Finding[] {
  const count = new Map<string, number>()
  const shown: Finding[] = []
  for (const finding of findings) {
    const before = count.get(finding.rule) ?? 0
    count.set(finding.rule, before + 1)
    const hasRoom = shown.length < shownAtFirst && before < shownOfRule
    if (finding.severity === 'serious' || hasRoom) shown.push(finding)
  }
  return shown
}
