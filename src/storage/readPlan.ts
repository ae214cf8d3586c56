import { planId, type Plan } from '#domain/plan.ts'
import type { Database } from './database.ts'
import type { TableName } from './tables.ts'

export const planTables = ['plan'] as const satisfies readonly TableName[]

/** The plan, or null before the first one is made. */
export function readPlan(db: Database): Promise<Plan | null> {
  return db.transaction('r', planTables, async () => {
    const plan = await db.plan.get(planId)
    return plan && !plan.deletedAt ? plan : null
  })
}
