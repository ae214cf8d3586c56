import type { Database } from './database.ts'
import { isStanding } from './standing.ts'
import type { Stamp } from './stamp.ts'
import { RefusedAct, strategyAct, type StrategyWritten } from './strategyAct.ts'
import { missing } from './written.ts'

/** Has one unit lead a benefit, and whoever else led it contribute. Does nothing else to the matrix. */
export async function chooseLead(
  db: Database,
  stamp: Stamp,
  benefitId: string,
  unitId: string,
): Promise<StrategyWritten<null>> {
  return strategyAct(db, stamp, 'setContribution', async (act) => {
    const unit = await db.units.get(unitId)
    const benefit = await db.benefits.get(benefitId)
    if (!unit || !isStanding(unit) || !benefit || !isStanding(benefit)) {
      throw new RefusedAct(missing)
    }
    const all = await db.contributions.where('benefitId').equals(benefitId).toArray()
    const cells = all.filter(isStanding)
    const [own] = cells.filter((cell) => cell.unitId === unitId)
    if (!own) act.add('contributions', { unitId, benefitId, role: 'leads' })
    for (const cell of cells) {
      const role = cell.id === own?.id ? 'leads' : cell.role === 'leads' ? 'contributes' : cell.role
      if (role !== cell.role) act.put('contributions', { ...cell, role, updatedAt: stamp.now })
    }
    return { subject: unit.name, value: null }
  })
}
