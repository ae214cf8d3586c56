import type { Patch } from '#domain/draft.ts'
import { planId, planSchema, type Plan } from '#domain/plan.ts'
import type { PlanDraft } from '#domain/planDraft.ts'
import type { Database } from './database.ts'
import { patched } from './patched.ts'
import { recordChange } from './recordChange.ts'
import type { Stamp } from './stamp.ts'
import { invalid, type Invalid, type Written } from './written.ts'

/**
 * Sets some of the plan's settings. The first time it makes the plan, with an empty organisation
 * and Swedish where nothing else is given.
 */
export async function savePlan(
  db: Database,
  stamp: Stamp,
  patch: Patch<PlanDraft>,
): Promise<Written<Plan, Invalid>> {
  return recordChange(
    db,
    { kind: 'savePlan', now: stamp.now, tables: ['plan'] },
    async (change) => {
      const stored = await db.plan.get(planId)
      const before = stored && !stored.deletedAt ? stored : firstPlan(stamp)
      const plan = planSchema.safeParse(patched(before, patch, stamp))
      if (!plan.success) return invalid(plan.error)
      await change.put('plan', plan.data)
      return { ok: true, subject: plan.data.organisation, value: plan.data }
    },
  )
}

function firstPlan(stamp: Stamp): Plan {
  return {
    id: planId,
    createdAt: stamp.now,
    updatedAt: stamp.now,
    organisation: '',
    timeZone: 'Europe/Stockholm',
    language: 'sv',
  }
}
