import { useCallback, useEffect, useRef } from 'react'
import { useImportSession } from '#query/importSession.ts'
import type { ImportPreview } from '#query/importSessionState.ts'
import type { DecidedAccount } from './choices.ts'
import { canConfirmAgain } from './canConfirmAgain.ts'
import { toDecisions, toTargetKey } from './decisions.ts'

/**
 * Has what is new counted again. A preview of files that were just read is counted by its proposals;
 * when choices made before say otherwise, it is counted anew at once.
 */
export function useRecount(preview: ImportPreview, accounts: readonly DecidedAccount[]) {
  const { state, recount } = useImportSession()
  const isAsked = useRef(false)
  const canCount =
    state.phase === 'preview' || (state.phase === 'failed' && canConfirmAgain(state.failure))

  const count = useCallback(
    (decided: readonly DecidedAccount[]) => {
      if (!canCount) return
      isAsked.current = true
      recount(toDecisions(decided))
    },
    [canCount, recount],
  )

  useEffect(() => {
    if (state.phase === 'reading') isAsked.current = false
  }, [state.phase])

  const latest = useRef({ accounts, count })
  useEffect(() => {
    latest.current = { accounts, count }
  })
  useEffect(() => {
    if (isAsked.current) {
      isAsked.current = false
      return
    }
    const { accounts: decided, count: countAnew } = latest.current
    if (decided.some(differsFromProposal)) countAnew(decided)
  }, [preview])

  return count
}

function differsFromProposal(decided: DecidedAccount): boolean {
  const { proposal } = decided.account
  const proposed =
    proposal.to === 'channel'
      ? `channel ${proposal.channelId}`
      : proposal.to === 'create'
        ? 'create'
        : 'none'
  return toTargetKey(decided) !== proposed
}
