import { atLeast, atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import { fillLargeStore, postFile, type Ground } from './plan.ts'

/** All channels' figures out of the large store, against the bare arrays and against rows. */
export async function measureFigures(ground: Ground): Promise<Finding[]> {
  await fillLargeStore(ground)
  const { scale, browser, served } = ground
  const { page, choose, bench } = await browser.openBench(served.origins[0])
  await choose(await postFile(ground, scale.large))
  await bench.evaluate((measured) => measured.writeRows())
  const own: number[] = []
  const bare: number[] = []
  const compute: number[] = []
  const rows: number[] = []
  const ratios: number[] = []
  for (let pair = 0; pair < scale.pairs; pair++) {
    const figures = await bench.evaluate((measured) => measured.readFigures())
    const floor = await bench.evaluate((measured) => measured.readFiguresBare())
    rows.push(await bench.evaluate((measured) => measured.readFiguresFromRows()))
    own.push(figures)
    bare.push(floor.read)
    compute.push(floor.compute)
    ratios.push(figures / (floor.read + floor.compute))
  }
  await bench.evaluate((measured) => measured.forgetFloors())
  await page.close()
  return [
    atMost(
      2,
      `all channels’ figures from disk at ${scale.large} posts`,
      median(ratios),
      `${whole(median(own))} ms against read ${whole(median(bare))} + compute ${whole(median(compute))} ms`,
    ),
    atLeast(
      30,
      'all channels’ figures: times faster than from a row per post',
      median(rows) / median(own),
      `${whole(median(rows))} ms against ${whole(median(own))} ms`,
    ),
  ]
}
