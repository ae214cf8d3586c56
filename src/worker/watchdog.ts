/** How often a worker says that it is alive, in milliseconds. */
export const beatEveryMs = 250

const silentAfterMs = 1500
const graceMs = 300

/** Tells when a worker no longer answers. */
export type Watchdog = {
  /** The worker is alive. Watching begins with the first of these: loading may take its time. */
  readonly beat: () => void
  readonly stop: () => void
}

/**
 * Calls `onStalled` once, less than two seconds after the last beat. When the page itself has been
 * asleep or busy, its timer comes first and the beats after it: so it waits for them once more.
 */
export function watchForStall(onStalled: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  function wait(milliseconds: number, then: () => void) {
    clearTimeout(timer)
    timer = setTimeout(then, milliseconds)
  }
  return {
    beat: () => {
      if (!isStopped) wait(silentAfterMs, () => wait(graceMs, onStalled))
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
