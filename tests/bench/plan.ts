import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchBrowser } from './browser.ts'
import type { Builds, Served } from './builds.ts'
import { writePostFile, type PostFile } from './postFiles.ts'

/** How much is measured. */
export type Scale = {
  /** Posts of the large store and of the small one, each of 2,000 posts a channel. */
  readonly large: number
  readonly small: number
  /** Interleaved pairs of each comparison. */
  readonly pairs: number
}

export const postsAChannel = 2000

export const fullScale: Scale = { large: 1_000_000, small: 100_000, pairs: 5 }
/** For a look while something is being changed: too little to hold a bar by. */
export const quickScale: Scale = { large: 100_000, small: 20_000, pairs: 2 }

/** What every part of the bench works with. */
export type Ground = {
  readonly scale: Scale
  readonly browser: BenchBrowser
  readonly builds: Builds
  readonly served: Served
  /** A folder for made-up files. */
  readonly folder: string
}

/** The path of a made-up export of so many posts; written when it is first asked for. */
export async function postFile(
  { folder }: Ground,
  posts: number,
  order: PostFile['order'] = 'time',
): Promise<string> {
  const path = join(folder, `${posts}-${order}.csv`)
  if (!existsSync(path))
    await writePostFile(path, { channels: posts / postsAChannel, posts, order })
  return path
}

/** Sees to it that the store of the first address holds the large file. */
export async function fillLargeStore(ground: Ground): Promise<void> {
  const { browser, served, scale } = ground
  const { page, bench, choose } = await browser.openBench(served.origins[0])
  if ((await bench.evaluate((measured) => measured.countRows())) === 0) {
    await choose(await postFile(ground, scale.large))
    await bench.evaluate((measured) => measured.importChosen())
  }
  await page.close()
}
