import { expect, it } from 'vitest'
import { firstFindings } from '#features/boundaries/firstFindings.ts'
import { toFinding, type Severity } from '#domain/finding.ts'

const finding = (rule: 'G6' | 'G7', id: string, severity: Severity = 'medium') =>
  toFinding({
    severity,
    objects: [],
    grounds: [id],
    facts: rule === 'G6' ? { rule, audienceId: id } : { rule, goalId: id },
    actions: [],
  })
const idsOf = (findings: ReturnType<typeof firstFindings>) => findings.map(({ key }) => key)

it('shows two of a rule, so that one rule does not hide the others', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => finding('G6', id))
  const other = finding('G7', 'd')
  if (!a || !b || !c) throw new Error('three')
  expect(idsOf(firstFindings([a, b, c, other]))).toEqual(idsOf([a, b, other]))
})

it('shows every serious one, however many', () => {
  const serious = Array.from({ length: 9 }, (_, index) => finding('G6', String(index), 'serious'))
  expect(firstFindings([...serious, finding('G7', 'x')])).toEqual(serious)
})
