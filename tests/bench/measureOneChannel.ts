import { atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import { fillLargeStore, postFile, type Ground } from './plan.ts'

const timesAPair = 5

/** One channel in the large store, and in one with half as many other channels. */
export async function measureOneChannel(ground: Ground): Promise<Finding[]> {
  await fillLargeStore(ground)
  const { scale, browser, served } = ground
  const half = await browser.openBench(served.origins[1])
  await half.bench.evaluate((bench) => bench.forgetPosts())
  await half.choose(await postFile(ground, scale.large / 2))
  await half.bench.evaluate((bench) => bench.importChosen())
  const both = await browser.openBench(served.origins[0])
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
