import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beatEveryMs, watchForStall } from '#worker/watchdog.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a worker that falls silent is reported once, within two seconds', () => {
  const onStalled = vi.fn()
  const watchdog = watchForStall(onStalled)
  watchdog.beat()
  vi.advanceTimersByTime(1000)
  watchdog.beat()

  vi.advanceTimersByTime(1400)
  expect(onStalled).not.toHaveBeenCalled()
  vi.advanceTimersByTime(599)
  expect(onStalled).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(10_000)
  expect(onStalled).toHaveBeenCalledTimes(1)
})

test('a worker that beats is left alone', () => {
  const onStalled = vi.fn()
  const watchdog = watchForStall(onStalled)
  for (let beats = 0; beats < 100; beats++) {
    watchdog.beat()
    vi.advanceTimersByTime(beatEveryMs)
  }
  expect(onStalled).not.toHaveBeenCalled()
})

test('beats that come right after the timer, as when the page has slept, count', () => {
  const onStalled = vi.fn()
  const watchdog = watchForStall(onStalled)
  watchdog.beat()
  vi.advanceTimersByTime(1600)
  watchdog.beat()
  vi.advanceTimersByTime(1000)
  expect(onStalled).not.toHaveBeenCalled()
})

test('a worker that is still being loaded is not watched, nor one that has ended', () => {
  const onStalled = vi.fn()
  const watchdog = watchForStall(onStalled)
  vi.advanceTimersByTime(60_000)
  watchdog.beat()
  watchdog.stop()
  watchdog.beat()
  vi.advanceTimersByTime(60_000)
  expect(onStalled).not.toHaveBeenCalled()
})
