/** The mean; NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The middle value, or the mean of the two middle ones; NaN for none. */
export function median(values: readonly number[]): number {
  const rising = values.toSorted((a, b) => a - b)
  const upper = rising[rising.length >> 1] ?? NaN
  const lower = rising[(rising.length - 1) >> 1] ?? NaN
  return (lower + upper) / 2
}

/** The population standard deviation; NaN for none. */
export function populationDeviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}
