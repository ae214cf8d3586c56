import type { LocalDate } from './calendar.ts'
import type { Finding } from './finding.ts'
import { byCodePoint } from './objectRef.ts'
import type { SetAside } from './setAside.ts'

type SettingAside = Pick<SetAside, 'id' | 'findingKey' | 'setAsideOn' | 'until'>

/** The findings that want attention, and those that were set aside, each with what set it aside. */
export type SortedFindings<Row extends SettingAside> = {
  readonly open: readonly Finding[]
  readonly setAside: ReadonlyArray<{ readonly finding: Finding; readonly by: Row }>
}

/**
 * Divides the findings by what is set aside today, keeping their order. A set-aside holds for the finding
 * with exactly its key. The finding comes back after the set-aside's last day, when the set-aside is taken
 * back (leave those that are marked deleted out), and when the rule finds something else: other objects,
 * or other grounds. Of several, the newest counts.
 */
export function divideBySetAside<Row extends SettingAside>(
  findings: readonly Finding[],
  setAsides: readonly Row[],
  today: LocalDate,
): SortedFindings<Row> {
  const inForce = setAsides
    .filter(({ until }) => (until ?? today) >= today)
    .sort((a, b) => byCodePoint(a.setAsideOn, b.setAsideOn) || byCodePoint(a.id, b.id))
  const byKey = new Map(inForce.map((row) => [row.findingKey, row]))
  return {
    open: findings.filter(({ key }) => !byKey.has(key)),
    setAside: findings.flatMap((finding) => {
      const by = byKey.get(finding.key)
      return by ? [{ finding, by }] : []
    }),
  }
}
