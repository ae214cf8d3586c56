import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'

/** The question whether to leave what is written, and its answers. */
export type LeaveQuestion = {
  readonly isAsked: boolean
  /** Closes, or asks first when something would be lost. */
  readonly tryToClose: () => void
  readonly stay: () => void
  readonly leave: () => void
}

/**
 * Keeps what is written from being lost by a key or a link pressed by mistake: closing, going to
 * another screen and closing the browser's tab are asked about while `isChanged`.
 */
export function useLeaveQuestion(isChanged: boolean, onClose: () => void): LeaveQuestion {
  const [closes, setCloses] = useState(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: isChanged,
    disabled: !isChanged,
    withResolver: true,
  })
  return {
    isAsked: closes || blocker.status === 'blocked',
    tryToClose: () => {
      if (isChanged) setCloses(true)
      else onClose()
    },
    stay: () => {
      setCloses(false)
      blocker.reset?.()
    },
    leave: () => {
      if (blocker.status === 'blocked') blocker.proceed()
      else onClose()
    },
  }
}
