import { useParams } from '@tanstack/react-router'
import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { SessionPage } from './SessionPage.tsx'

/** One meeting, at the stage that it has come to. */
export function SessionScreen() {
  const { sessionId } = useParams({ from: '/prioritise/$sessionId' })
  return (
    <WaitingScreen>
      <SessionPage key={sessionId} id={sessionId} />
    </WaitingScreen>
  )
}
