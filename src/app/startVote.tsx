import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { VoteApp } from './VoteApp.tsx'

/** Shows the ballot that the address carries. No database is opened, and nothing of this browser's is read. */
export function startVote(element: HTMLElement) {
  createRoot(element).render(
    <StrictMode>
      <VoteApp />
    </StrictMode>,
  )
}
