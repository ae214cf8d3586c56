import { useId, type KeyboardEvent, type RefObject } from 'react'
import { useText } from '#i18n/text.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { MapDrawing } from './mapDrawing.ts'
import { MapBoxItem } from './MapBoxItem.tsx'
import styles from './MapSvg.module.css'

/** What stands out on the map; null when nothing does. */
export type Lit = {
  readonly keys: ReadonlySet<string>
  readonly hasLink: (from: string, to: string) => boolean
}

type MapSvgProps = {
  readonly drawing: MapDrawing
  readonly svgRef?: RefObject<SVGSVGElement | null>
  readonly selected?: string | null
  /** The one box that Tab goes to. */
  readonly current?: string | null
  readonly lit?: Lit | null
  readonly onSelect?: (key: string) => void
  readonly onKeyDown?: (event: KeyboardEvent, key: string) => void
}

/** The map as a picture whose boxes can be gone to and chosen; without `onSelect` only a picture. */
export function MapSvg({
  drawing,
  svgRef,
  selected = null,
  current = null,
  lit = null,
  onSelect,
  onKeyDown,
}: MapSvgProps) {
  const t = useText('map')
  const hintId = useId()
  const { width, height, metrics } = drawing
  const lineHeight = metrics.vision * 1.3
  return (
    <>
      <svg
        ref={svgRef}
        className={styles['svg']}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role={onSelect ? 'group' : 'img'}
        aria-label={t('drawing')}
        aria-describedby={onSelect && hintId}
      >
        <g aria-hidden>
          {drawing.vision.map((line, i) => (
            <text
              key={i}
              className={styles['vision']}
              fontSize={metrics.vision}
              x={0}
              y={(i + 0.78) * lineHeight}
            >
              {line}
            </text>
          ))}
          {drawing.headings.map(({ column, x, y }) => (
            <text key={column} className={styles['heading']} fontSize={metrics.small} x={x} y={y}>
              {t(`columns.${column}`)}
            </text>
          ))}
          {drawing.bows.map(({ from, to, d }) => (
            <path
              key={`${from} ${to}`}
              d={d}
              className={joinClasses(
                styles['bow'],
                lit !== null && !(lit.keys.has(from) && lit.keys.has(to)) && styles['dimmed'],
              )}
            />
          ))}
          {drawing.links.map(({ from, to, d, thickness, look }) => (
            <path
              key={`${from} ${to}`}
              d={d}
              strokeWidth={thickness}
              className={joinClasses(
                styles['link'],
                look !== 'usual' && styles[look],
                lit !== null && (lit.hasLink(from, to) ? styles['lit'] : styles['dimmed']),
              )}
            />
          ))}
        </g>
        {drawing.boxes.map((box) => (
          <MapBoxItem
            key={box.key}
            box={box}
            metrics={metrics}
            isSelected={box.key === selected}
            isCurrent={box.key === current}
            isDimmed={lit !== null && !lit.keys.has(box.key)}
            onSelect={onSelect}
            onKeyDown={onKeyDown}
          />
        ))}
      </svg>
      {onSelect && (
        <VisuallyHidden>
          <span id={hintId}>{t('keys')}</span>
        </VisuallyHidden>
      )}
    </>
  )
}
