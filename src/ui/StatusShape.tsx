import type { ReactNode } from 'react'

/**
 * One shape for each kind of status, so that none is told by colour alone:
 * dot (all is well), half (at risk), ring (silent), low (below), triangle (falling), square (at
 * rest), openSquare (not begun), diamond (looking on), plus (new), dashed (not known), cross (ended).
 */
export type StatusShapeName =
  | 'dot'
  | 'half'
  | 'ring'
  | 'low'
  | 'triangle'
  | 'square'
  | 'openSquare'
  | 'diamond'
  | 'plus'
  | 'dashed'
  | 'cross'

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />

const drawings: Readonly<Record<StatusShapeName, ReactNode>> = {
  dot: <circle cx="6" cy="6" r="5.4" fill="currentColor" />,
  half: (
    <>
      {ring}
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  low: (
    <>
      {ring}
      <path d="M1.9 7.6a4.6 4.6 0 0 0 8.2 0z" fill="currentColor" />
    </>
  ),
  triangle: <path d="M.8 2h10.4L6 11z" fill="currentColor" />,
  square: <rect x="1" y="1" width="10" height="10" rx="1.2" fill="currentColor" />,
  openSquare: (
    <rect
      x="1.8"
      y="1.8"
      width="8.4"
      height="8.4"
      rx="1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  diamond: (
    <path
      d="M6 1.1 10.9 6 6 10.9 1.1 6z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
  plus: <path d="M6 1v10M1 6h10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
  dashed: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.41"
    />
  ),
  cross: (
    <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
  ),
}

type StatusShapeProps = {
  readonly shape: StatusShapeName
  readonly className?: string | undefined
  /** Within a drawing; elsewhere the style says how large it is. */
  readonly size?: number | undefined
}

/** The bare shape in the colour of the text around it. Decorative: words must stand beside it. */
export function StatusShape({ shape, className, size }: StatusShapeProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden
      className={className}
      data-shape={shape}
    >
      {drawings[shape]}
    </svg>
  )
}
