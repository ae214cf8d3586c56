import type { BenchPage } from './browser.ts'
import { atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import { postFile, type Ground } from './plan.ts'

const timesAPair = 5

/**
 * One channel in a large store, and in one with half as many other channels. Both are filled anew and once:
 * in a store that has been emptied many times the browser is still clearing up, and all reads are slow.
 */
export async function measureOneChannel(ground: Ground): Promise<Finding[]> {
  const { scale, served } = ground
  const half = await filled(ground, served.origins[2], scale.large / 2)
  const both = await filled(ground, served.origins[3], scale.large)
  const inHalf: number[] = []
  const inWhole: number[] = []
  for (let pair = 0; pair < timesAPair * scale.pairs; pair++) {
    inWhole.push(await both.bench.evaluate((bench) => bench.readOneChannel()))
    inHalf.push(await half.bench.evaluate((bench) => bench.readOneChannel()))
  }
  await Promise.all([half.page.close(), both.page.close()])
  return [
    atMost(
      1.2,
      'opening one channel while the others double',
      median(inWhole) / median(inHalf),
      `${whole(median(inWhole))} ms against ${whole(median(inHalf))} ms`,
    ),
  ]
}

async function filled(ground: Ground, origin: string, posts: number): Promise<BenchPage> {
  const page = await ground.browser.openBench(origin)
  await page.choose(await postFile(ground, posts))
  await page.bench.evaluate((bench) => bench.importChosen())
  return page
}
