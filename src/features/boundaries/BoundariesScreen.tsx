import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { Boundaries } from './Boundaries.tsx'

/** Who creates what for whom, and where the organisation's own boundaries stand in the way. */
export function BoundariesScreen() {
  return (
    <WaitingScreen>
      <Boundaries />
    </WaitingScreen>
  )
}
