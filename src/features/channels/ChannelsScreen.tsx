import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { Register } from './Register.tsx'

/** The register of channels and units, and the way new ones come into it. */
export function ChannelsScreen() {
  return (
    <WaitingScreen>
      <Register />
    </WaitingScreen>
  )
}
