import type { MapColumn } from '#domain/strategyMap.ts'

/** The sizes that a map is drawn in; all in the unit of its width. */
export type MapMetrics = {
  readonly width: number
  /** Text sizes: titles, benefits in the serif, what stands below them, the vision. */
  readonly title: number
  readonly benefit: number
  readonly small: number
  readonly vision: number
  readonly padding: number
  /** Between boxes in a column. */
  readonly gap: number
  /** How far a bow beside a column reaches out. */
  readonly bow: number
  /** Lines of a title before it is cut. */
  readonly mostLines: number
  /** And of what stands below it. */
  readonly mostSmallLines: number
}

/** For a working screen: `scale` 1 has titles of 15 units. */
export function workMetrics(width: number, scale: number): MapMetrics {
  return {
    width: Math.max(width, 700 * scale),
    title: 15 * scale,
    benefit: 16.5 * scale,
    small: 13 * scale,
    vision: 21 * scale,
    padding: 12 * scale,
    gap: 16 * scale,
    bow: 26 * scale,
    mostLines: 4,
    mostSmallLines: 2,
  }
}

/** For a paper, on which height is what is scarce: the boxes stand closer. */
export function paperMetrics(width: number): MapMetrics {
  return { ...workMetrics(width, 1), padding: 10, gap: 9, mostSmallLines: 1 }
}

/** To be read from across a room: no text below 28 units. */
export function roomMetrics(width: number): MapMetrics {
  return {
    width: Math.max(width, 1240),
    title: 28,
    benefit: 30,
    small: 28,
    vision: 40,
    padding: 16,
    gap: 24,
    bow: 34,
    mostLines: 4,
    mostSmallLines: 2,
  }
}

type Place = { readonly x: number; readonly width: number }

/** Shares of the width: the columns, and the room between them that the links need. */
const shares = { goals: 19, audiences: 18, benefits: 26, ends: 21 } as const
const between = 5.3

/** Where the columns stand, with room for bows at the outer edges when there are any. */
export function columnPlaces(
  { width, bow }: MapMetrics,
  hasBows: boolean,
): Readonly<Record<MapColumn, Place>> {
  const margin = hasBows ? bow * 0.8 : 0
  const unit = (width - 2 * margin) / 100
  const audiences = shares.goals + between
  const benefits = audiences + shares.audiences + between
  const ends = benefits + shares.benefits + between
  const place = (x: number, share: number) => ({ x: margin + x * unit, width: share * unit })
  return {
    goals: place(0, shares.goals),
    audiences: place(audiences, shares.audiences),
    benefits: place(benefits, shares.benefits),
    ends: place(ends, shares.ends),
  }
}
