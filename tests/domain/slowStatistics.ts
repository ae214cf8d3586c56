/** The statistics once more, by other roads than the domain's: integrals and log-gamma instead of series and products. */

export function slowEvenness(intervals: readonly number[]) {
  const m = intervals.length
  if (m < 5) return { B: null, A: null }
  const mean = intervals.reduce((a, b) => a + b) / m
  const r = Math.sqrt(intervals.reduce((a, x) => a + (x - mean) * (x - mean), 0) / m) / mean
  return {
    B: (r - 1) / (r + 1),
    A: (Math.sqrt(m + 1) * r - Math.sqrt(m - 1)) / ((Math.sqrt(m + 1) - 2) * r + Math.sqrt(m - 1)),
  }
}

export function slowTrend(posts: readonly number[]) {
  const n = posts.length
  if (n < 10) return null
  const pairs = posts.flatMap((a, i) => posts.map((b, j) => ({ i, j, rise: b - a })))
  const forward = pairs.filter(({ i, j }) => i < j)
  const S = forward.reduce((sum, { rise }) => sum + Math.sign(rise), 0)
  const tied = [...new Set(posts)].map((value) => posts.filter((other) => other === value).length)
  const variance =
    (n * (n - 1) * (2 * n + 5) - tied.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18
  const z = S === 0 || variance === 0 ? 0 : (S > 0 ? S - 1 : S + 1) / Math.sqrt(variance)
  const p = z === 0 ? 1 : upperTail(Math.abs(z)) * 2
  const slopes = forward.map(({ i, j, rise }) => rise / (j - i)).sort((a, b) => a - b)
  const middle = slopes.slice(Math.ceil(slopes.length / 2) - 1, Math.floor(slopes.length / 2) + 1)
  const sen = middle.reduce((a, b) => a + b, 0) / middle.length
  return { n, S, z, p, sen, label: p < 0.05 ? (S > 0 ? 'up' : 'down') : 'flat' }
}

/** P(Z > z) by Simpson's rule over the density. */
function upperTail(z: number): number {
  const steps = 4000
  const width = 12 / steps
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  let sum = density(z) + density(z + 12)
  for (let i = 1; i < steps; i += 1) sum += (i % 2 ? 4 : 2) * density(z + i * width)
  return (sum * width) / 3
}

/** BG/BB straight from the formula. */
export function slowSilence(active: readonly boolean[], horizon: number) {
  const n = active.length
  if (n === 0) return { silenceRisk: null, pAlive: null }
  const x = active.filter(Boolean).length
  const t = active.lastIndexOf(true) + 1
  const [a, b, c, d] = [4, 1, 1, 39]
  const L = (m: number) => {
    let sum = Math.exp(lnBeta(a + x, b + m - x) - lnBeta(a, b) + lnBeta(c, d + m) - lnBeta(c, d))
    for (let i = 0; i <= m - t - 1; i += 1) {
      sum += Math.exp(
        lnBeta(a + x, b + t - x + i) - lnBeta(a, b) + lnBeta(c + 1, d + t + i) - lnBeta(c, d),
      )
    }
    return sum
  }
  const alive = Math.exp(
    lnBeta(a + x, b + n - x) + lnBeta(c, d + n + 1) - lnBeta(a, b) - lnBeta(c, d),
  )
  return { silenceRisk: L(n + horizon) / L(n), pAlive: alive / L(n) }
}

function lnBeta(a: number, b: number): number {
  return lnFactorial(a - 1) + lnFactorial(b - 1) - lnFactorial(a + b - 1)
}

function lnFactorial(whole: number): number {
  let sum = 0
  for (let i = 2; i <= whole; i += 1) sum += Math.log(i)
  return sum
}
