import { createContext } from 'react'

/** Resolves when the texts that did not come with the first script are there; null when they are. */
export const MissingTextsContext = createContext<Promise<void> | null>(null)

export type Arrival = {
  readonly promise: Promise<void>
  readonly arrive: () => void
  readonly fail: (error: unknown) => void
}

/** A promise that its maker keeps or breaks. */
export function createArrival(): Arrival {
  let arrive: () => void = () => undefined
  let fail: (error: unknown) => void = () => undefined
  const promise = new Promise<void>((resolve, reject) => {
    arrive = resolve
    fail = reject
  })
  // Whoever waits is told; that nobody waits is no fault.
  promise.catch(() => undefined)
  return { promise, arrive, fail }
}
