import { join } from 'node:path'
import { atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import { fillLargeStore, postFile, postsAChannel, type Ground } from './plan.ts'
import { writePostFile } from './postFiles.ts'

const newPosts = 1000
const cancelAfterMs = 1500

/** A thousand posts more into the large store, and into an empty one; and a reading that is cancelled. */
export async function measureMore(ground: Ground): Promise<Finding[]> {
  await fillLargeStore(ground)
  const { scale, browser, served, folder } = ground
  const full = await browser.openBench(served.origins[0])
  const empty = await browser.openBench(served.origins[1])
  const ratios: number[] = []
  const parts: Array<readonly [full: number, empty: number, hashes: number]> = []
  for (let pair = 0; pair < scale.pairs; pair++) {
    const path = join(folder, `more-${pair}.csv`)
    await writePostFile(path, {
      channels: scale.large / postsAChannel,
      posts: newPosts,
      order: 'time',
      firstPost: scale.large + pair * newPosts,
    })
    await empty.bench.evaluate((bench) => bench.forgetPosts())
    await Promise.all([full.choose(path), empty.choose(path)])
    const into = await full.bench.evaluate((bench) => bench.importChosen())
    const intoEmpty = await empty.bench.evaluate((bench) => bench.importChosen())
    const hashes = await full.bench.evaluate((bench) => bench.readHashes())
    if (into.added !== newPosts) throw new Error(`${into.added} posts were new`)
    // The figures of all channels are measured by themselves.
    const toFull = into.read + into.confirm
    const toEmpty = intoEmpty.read + intoEmpty.confirm
    ratios.push(toFull / (toEmpty + hashes))
    parts.push([toFull, toEmpty, hashes])
  }
  const of = (place: 0 | 1 | 2) => whole(median(parts.map((part) => part[place])))
  const more = atMost(
    1.5,
    `${newPosts} more posts into ${scale.large}`,
    median(ratios),
    `${of(0)} ms against ${of(1)} ms into an empty store + ${of(2)} ms for the stored hashes`,
  )

  await empty.bench.evaluate((bench) => bench.forgetPosts())
  await empty.choose(await postFile(ground, scale.large))
  const { answered, gone } = await empty.bench.evaluate(
    (bench, afterMs) => bench.cancelReading(afterMs),
    cancelAfterMs,
  )
  const left = await empty.bench.evaluate((bench) => bench.countRows())
  await Promise.all([full.page.close(), empty.page.close()])
  return [
    more,
    atMost(100, 'a reading is cancelled, ms', answered, `all cleared away after ${whole(gone)} ms`),
    atMost(0, 'rows left by a cancelled reading', left, 'of posts and of the import log'),
  ]
}
