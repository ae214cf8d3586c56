import type { StatusShapeName } from './StatusShape.tsx'

/** The shape that goes with each word for a channel's state, so that colour never tells it alone. */
export const statusShapes = {
  monitoring: 'diamond',
  planned: 'openSquare',
  resting: 'square',
  closing: 'cross',
  closed: 'cross',
  noData: 'dashed',
  paused: 'square',
  silent: 'ring',
  atRisk: 'half',
  quieterThanUsual: 'triangle',
  new: 'plus',
  belowPlan: 'low',
  active: 'dot',
} as const satisfies Readonly<Record<string, StatusShapeName>>
