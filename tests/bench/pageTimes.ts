import type { Page } from '@playwright/test'

/** What a page has kept the user waiting with since it was last asked. */
export type PageTimes = {
  /** Milliseconds from the slowest press or key to the next paint; 0 when all were below 16. */
  readonly nextPaint: number
  /** The longest task of the main thread in milliseconds; 0 when all were below 50. */
  readonly longestTask: number
}

/** Has the browser note them on every page that is opened from now on. */
export async function noteTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // TypeScript's own description of the browser does not know the threshold.
    const slowEvents = { type: 'event', durationThreshold: 16, buffered: true }
    const times = { nextPaint: 0, longestTask: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        times.nextPaint = Math.max(times.nextPaint, duration)
    }).observe(slowEvents)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        times.longestTask = Math.max(times.longestTask, duration)
    }).observe({ type: 'longtask', buffered: true })
    Object.assign(globalThis, {
      takeTimes: () => {
        const taken = { ...times }
        times.nextPaint = 0
        times.longestTask = 0
        return taken
      },
    })
  })
}

/** Gives what has been noted and begins anew. */
export async function takeTimes(page: Page): Promise<PageTimes> {
  // Entries come a little after what they tell of.
  await page.waitForTimeout(500)
  return page.evaluate<PageTimes>('globalThis.takeTimes()')
}
