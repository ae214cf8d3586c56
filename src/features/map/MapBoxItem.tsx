import { memo, type KeyboardEvent } from 'react'
import { useText } from '#i18n/text.ts'
import { joinClasses } from '#ui/joinClasses.ts'
import { StatusShape, type StatusShapeName } from '#ui/StatusShape.tsx'
import type { BoxLine, MapBox } from './mapBox.ts'
import type { MapMetrics } from './mapMetrics.ts'
import styles from './MapSvg.module.css'

type MapBoxItemProps = {
  readonly box: MapBox
  readonly metrics: MapMetrics
  readonly isSelected: boolean
  readonly isCurrent: boolean
  readonly isDimmed: boolean
  readonly onSelect?: ((key: string) => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent, key: string) => void) | undefined
}

const tones: Readonly<Partial<Record<StatusShapeName, string>>> = {
  dot: 'kept',
  half: 'amber',
  ring: 'brick',
  low: 'amber',
  triangle: 'amber',
  square: 'pause',
  openSquare: 'pause',
}

/** One box of the map: its frame, its words, its marks. */
export const MapBoxItem = memo(function MapBoxItem(props: MapBoxItemProps) {
  const { box, metrics, isSelected, isCurrent, isDimmed, onSelect, onKeyDown } = props
  const t = useText('map')
  const { key, node, words, width, height, lines, shapeAt } = box
  const interactive = onSelect
    ? {
        role: 'button',
        tabIndex: isCurrent ? 0 : -1,
        'aria-pressed': isSelected,
        'aria-label': [t(`columns.${node.column}`), words.title, words.meta, words.gap]
          .filter(Boolean)
          .join(', '),
        onClick: () => onSelect(key),
        onKeyDown: (event: KeyboardEvent) => onKeyDown?.(event, key),
      }
    : {}
  return (
    <g
      {...interactive}
      data-key={key}
      transform={`translate(${box.x} ${box.y})`}
      className={joinClasses(
        styles['box'],
        styles[words.look],
        node.kind === 'benefit' && styles['voice'],
        words.gap !== '' && words.look !== 'group' && styles['gap'],
        isSelected && styles['selected'],
        isDimmed && styles['dimmed'],
      )}
    >
      {words.look === 'group' && (
        <rect className={styles['behind']} x={4} y={4} width={width} height={height} rx={10} />
      )}
      <Frame kind={node.kind} width={width} height={height} />
      {onSelect && (
        <rect
          className={styles['ring']}
          x={-4}
          y={-4}
          width={width + 8}
          height={height + 8}
          rx={13}
        />
      )}
      {shapeAt && words.shape && (
        <g
          transform={`translate(${shapeAt.x} ${shapeAt.y})`}
          className={styles[tones[words.shape] ?? 'neutral']}
        >
          <StatusShape shape={words.shape} size={shapeAt.size} />
        </g>
      )}
      {lines.map((line, i) => (
        <text
          key={i}
          x={line.x}
          y={line.y}
          fontSize={sizeOf(line, box, metrics)}
          className={styles[line.part === 'gap' ? 'gapWords' : line.part]}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
})

type FrameProps = Pick<MapBox, 'width' | 'height'> & { readonly kind: MapBox['node']['kind'] }

/** Initiatives have cut corners, for they are something one does; all else is round. */
function Frame({ kind, width, height }: FrameProps) {
  if (kind !== 'initiative' && kind !== 'initiativeGroup')
    return <rect className={styles['frame']} width={width} height={height} rx={10} />
  const cut = 9
  return (
    <path
      className={styles['frame']}
      d={`M${cut} 0H${width - cut}L${width} ${cut}V${height - cut}L${width - cut} ${height}H${cut}L0 ${height - cut}V${cut}Z`}
    />
  )
}

function sizeOf({ part }: BoxLine, { node }: MapBox, metrics: MapMetrics): number {
  if (part !== 'title') return metrics.small
  return node.kind === 'benefit' ? metrics.benefit : metrics.title
}
