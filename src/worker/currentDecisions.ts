import type { Register } from '#storage/readRegister.ts'
import type { AccountDecision, ImportDecisions } from './importDecisions.ts'
import type { OpenedImport } from './openedImport.ts'
import { toProposer } from './proposals.ts'

/**
 * The decisions as they come out now. An account that was to get a new channel goes to the one that it
 * has got since the files were read: the same file was confirmed in another tab. One that had a channel
 * then, and was to get a new one nevertheless, still gets it.
 */
export function toCurrentDecisions(
  decisions: ImportDecisions,
  { reading, proposals }: Pick<OpenedImport, 'reading' | 'proposals'>,
  register: Register,
): ImportDecisions {
  const propose = toProposer(register)
  const current = new Map(decisions)
  for (const account of reading.accounts) {
    const { key } = account
    const decision = decisions.get(key)
    if (decision?.to !== 'create' || proposals.get(key)?.to === 'channel') continue
    const proposal = propose(account)
    if (proposal.to === 'channel') current.set(key, intoChannel(proposal.channelId, decision))
  }
  return current
}

function intoChannel(
  channelId: string,
  { coverage }: Extract<AccountDecision, { to: 'create' }>,
): AccountDecision {
  return { to: 'channel', channelId, ...(coverage && { coverage }) }
}
