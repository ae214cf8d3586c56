import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { MapPage } from './MapPage.tsx'

/** From vision to channel: what the channels are for, drawn. */
export function MapScreen() {
  return (
    <WaitingScreen>
      <MapPage />
    </WaitingScreen>
  )
}
