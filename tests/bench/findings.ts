/** One figure held against its bar. */
export type Finding = {
  readonly name: string
  readonly value: number
  /** With its direction, e.g. `≤ 1.6`. */
  readonly bar: string
  readonly holds: boolean
  /** What the figure was made of. */
  readonly detail: string
}

/** A figure that may be at most its bar. */
export function atMost(bar: number, name: string, value: number, detail: string): Finding {
  return { name, value: rounded(value), bar: `≤ ${bar}`, holds: value <= bar, detail }
}

/** A figure that must be at least its bar. */
export function atLeast(bar: number, name: string, value: number, detail: string): Finding {
  return { name, value: rounded(value), bar: `≥ ${bar}`, holds: value >= bar, detail }
}

/** One line for people. */
export function toLine({ name, value, bar, holds, detail }: Finding): string {
  return `${holds ? '✓' : '✗'} ${name}: ${value} (${bar}) – ${detail}`
}

/** Milliseconds, or other whole units, for a detail. */
export function whole(value: number): string {
  return String(Math.round(value))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
