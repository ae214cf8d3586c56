import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { Prioritise } from './Prioritise.tsx'

/** The meetings in which the management group chooses, and what has been decided. */
export function PrioritiseScreen() {
  return (
    <WaitingScreen>
      <Prioritise />
    </WaitingScreen>
  )
}
