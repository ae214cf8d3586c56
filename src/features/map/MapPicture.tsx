import { useEffect, useRef } from 'react'
import { useText } from '#i18n/text.ts'
import { useToasts } from '#ui/toasts.ts'
import type { GroupedMap } from '#domain/mapGroups.ts'
import type { Layers } from '#ui/layeredOrder.ts'
import { layoutMap } from './mapDrawing.ts'
import { workMetrics } from './mapMetrics.ts'
import { MapSvg } from './MapSvg.tsx'
import { savePicture, type PictureKind } from './savePicture.ts'
import type { WholeMap } from './useStrategyMap.ts'

type MapPictureProps = {
  readonly whole: WholeMap
  readonly grouped: GroupedMap
  readonly order: Layers
  readonly kind: PictureKind
  readonly onDone: () => void
}

/** The same on every screen, so that a picture taken along on a telephone is as good. */
const pictureWidth = 1240

/** The map as a picture that is offered as a file, whatever the screen shows it as, and nothing chosen in it. */
export function MapPicture(props: MapPictureProps) {
  const { whole, grouped, order, kind, onDone } = props
  const t = useText('map')
  const showToast = useToasts((state) => state.showToast)
  const svg = useRef<SVGSVGElement>(null)
  const hasBegun = useRef(false)

  useEffect(() => {
    if (hasBegun.current || !svg.current) return
    hasBegun.current = true
    void savePicture(svg.current, kind, t('fileName')).then((isSaved) => {
      if (!isSaved) showToast({ message: t('notSaved'), kind: 'error' })
      onDone()
    })
  })

  const { wordsOf, vision } = whole
  return (
    <div hidden>
      <MapSvg
        svgRef={svg}
        drawing={layoutMap(grouped, order, wordsOf, vision, workMetrics(pictureWidth, 1))}
      />
    </div>
  )
}
