import { RhythmStrip } from '#ui/RhythmStrip.tsx'
import { cellHeight } from './WallStrip.tsx'

/** In place of a rhythm, for a channel that has none to keep. Decoration: its status says it. */
export function RestingBand({ width }: { readonly width: number }) {
  return (
    <RhythmStrip
      cells={[{ x: 1, width: width - 2, state: 'unplanned' }]}
      width={width}
      height={cellHeight}
    />
  )
}
