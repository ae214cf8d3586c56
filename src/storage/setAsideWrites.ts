import type { DraftOf } from '#domain/draft.ts'
import type { SetAside } from '#domain/setAside.ts'
import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { RefusedAct, strategyAct, type StrategyWritten } from './strategyAct.ts'
import { missing } from './written.ts'

/** Leaves a finding as it is, for a reason, from one day and perhaps to another. */
export async function setFindingAside(
  db: Database,
  stamp: Stamp,
  draft: DraftOf<SetAside>,
): Promise<StrategyWritten<SetAside>> {
  return strategyAct(db, stamp, 'setFindingAside', (act) =>
    Promise.resolve({ subject: '', value: act.add('setAsides', { ...draft }) }),
  )
}

/** Takes a setting aside back: the finding wants attention again. */
export async function takeUpFinding(
  db: Database,
  stamp: Stamp,
  id: string,
): Promise<StrategyWritten<SetAside>> {
  return strategyAct(db, stamp, 'takeUpFinding', async (act) => {
    const row = await db.setAsides.get(id)
    if (!row || !isStanding(row)) throw new RefusedAct(missing)
    return { subject: '', value: act.mark('setAsides', row) }
  })
}
