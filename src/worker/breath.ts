import { nextTurn } from '#importing/nextTurn.ts'

/** Awaited in a long piece of work between its steps. */
export type Breath = () => Promise<void>

const longestMs = 40

/** Lets waiting messages in (a cancel, say) whenever the work has gone on for a while. */
export function makeBreath(): Breath {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestMs) return
    await nextTurn()
    since = performance.now()
  }
}
