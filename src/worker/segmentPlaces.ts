import type { Segment } from '#storage/segmentBuffer.ts'
import type { SegmentRow, TimesRow } from '#storage/tables.ts'

/** Numbers the segments of each account of an import and remembers where they begin and end. */
export class SegmentPlaces {
  private readonly importId: string
  private readonly placed = new Map<number, Array<{ first: number; last: number }>>()

  constructor(importId: string) {
    this.importId = importId
  }

  /** A numbering that goes on from here without changing this one. */
  continued(): SegmentPlaces {
    const copy = new SegmentPlaces(this.importId)
    for (const [accountKey, places] of this.placed) copy.placed.set(accountKey, [...places])
    return copy
  }

  /** The rows of further segments of an account. */
  place(accountKey: number, segments: readonly Segment[]): SegmentRow[] {
    const places = this.placed.get(accountKey) ?? []
    this.placed.set(accountKey, places)
    return segments.map((segment) => {
      const seq = places.length
      places.push({ first: segment.firstMinute, last: segment.lastMinute })
      return { importId: this.importId, accountKey, seq, ...segment }
    })
  }

  /** The directory of an account's segments; empty when it has none. */
  directoryOf(accountKey: number): Pick<TimesRow, 'segmentFirsts' | 'segmentLasts'> {
    const places = this.placed.get(accountKey) ?? []
    return {
      segmentFirsts: Int32Array.from(places, ({ first }) => first),
      segmentLasts: Int32Array.from(places, ({ last }) => last),
    }
  }
}
