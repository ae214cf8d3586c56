import { isRole } from './channelWriters.ts'
import { action, toFinding, type Finding } from './finding.ts'
import type { PlanLookup } from './planLookup.ts'
import { requiredRegisterFields } from './registerBlock.ts'

/**
 * G14: a channel that is not closed, and lacks required fields of the register: the responsible manager, the
 * account owner, the moderator, the deputy (roles that are gone are none) or the disposal rule. Medium. Nothing when the register block
 * cannot be entered yet.
 */
export function incompleteRegisters({ plan, channels }: PlanLookup): Finding[] {
  const { registerBlocks } = plan
  if (!registerBlocks) return []
  return [...channels.values()].flatMap(({ id, lifecycle }) => {
    if (lifecycle === 'closed') return []
    const blocks = registerBlocks.filter(({ channelId }) => channelId === id)
    const missing = requiredRegisterFields.filter((field) =>
      blocks.every((block) =>
        field === 'disposalRule' ? (block[field] ?? '').trim() === '' : !isRole(plan, block[field]),
      ),
    )
    if (missing.length === 0) return []
    return toFinding({
      severity: 'medium',
      objects: [{ kind: 'channel', id }],
      grounds: missing,
      facts: { rule: 'G14', channelId: id, missing },
      actions: [action('completeRegister', 'channel', [id])],
    })
  })
}
