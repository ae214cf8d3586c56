import type { BenchPage } from './browser.ts'
import { atLeast, atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import type { ImportTimes } from './page/importing.ts'
import { postFile, type Ground } from './plan.ts'
import { peakAbove } from './rendererMemory.ts'

type Pair = {
  readonly imported: ImportTimes
  /** Milliseconds of the floor and its parts. */
  readonly parse: number
  readonly pack: number
  readonly put: number
}

/**
 * Reads made-up exports into an empty store, against a bare parse and a bare packed write of the same
 * rows. Leaves the large one, in order of time, in the store of the first address.
 */
export async function measureImport(ground: Ground): Promise<Finding[]> {
  const { scale, browser, served } = ground
  const small = await postFile(ground, scale.small)
  const shuffled = await postFile(ground, scale.large, 'shuffled')
  const large = await postFile(ground, scale.large)

  const first = await browser.openBench(served.origins[0])
  await first.choose(large)
  const peak = await peakAbove(browser.memory, () => importAnew(first))
  await first.page.close()

  const target = await browser.openBench(served.origins[0])
  const smallPairs = await pairsOf(target, small, scale.pairs)
  const rows: number[] = []
  for (let pair = 0; pair < scale.pairs; pair++) {
    rows.push(await target.bench.evaluate((bench) => bench.writeRows()))
  }
  const shuffledPairs = await pairsOf(target, shuffled, scale.pairs)
  const largePairs = await pairsOf(target, large, scale.pairs)
  const again: ImportTimes[] = []
  for (let pair = 0; pair < scale.pairs; pair++)
    again.push(await target.bench.evaluate((bench) => bench.importChosen()))
  await target.bench.evaluate((bench) => bench.forgetFloors())
  await target.page.close()

  const total = (pairs: readonly Pair[]) => median(pairs.map(({ imported }) => imported.total))
  const growth = total(largePairs) / scale.large / (total(smallPairs) / scale.small)
  const repeated = median(again.map((times) => times.total))
  return [
    againstFloor(`import of ${scale.small} posts`, smallPairs),
    againstFloor(`import of ${scale.large} posts in order of time`, largePairs),
    againstFloor(`import of ${scale.large} posts, shuffled`, shuffledPairs),
    atLeast(
      8,
      `import of ${scale.small} posts: times faster than a row per post`,
      median(rows) / total(smallPairs),
      `${whole(median(rows))} ms against ${whole(total(smallPairs))} ms`,
    ),
    atMost(
      1.4,
      `cost per post, ${scale.large} against ${scale.small} posts`,
      growth,
      `${whole(total(largePairs))} and ${whole(total(smallPairs))} ms`,
    ),
    ...(peak === null ? [] : [memoryOf(peak, scale.large)]),
    atMost(
      0.5,
      'import of the same file again',
      repeated / total(largePairs),
      `${whole(repeated)} ms against ${whole(total(largePairs))} ms`,
    ),
    atMost(
      0,
      'posts written by an import of the same file',
      Math.max(...again.map(({ added }) => added)),
      `${again[0]?.known ?? 0} posts known`,
    ),
  ]
}

async function importAnew({ bench }: BenchPage): Promise<ImportTimes> {
  await bench.evaluate((page) => page.forgetPosts())
  return bench.evaluate((page) => page.importChosen())
}

async function pairsOf(target: BenchPage, path: string, count: number): Promise<Pair[]> {
  await target.choose(path)
  const pairs: Pair[] = []
  for (let pair = 0; pair < count; pair++) {
    const parse = await target.bench.evaluate((bench) => bench.parseBare())
    const written = await target.bench.evaluate((bench) => bench.writeBare())
    const imported = await importAnew(target)
    pairs.push({ imported, parse, ...written })
  }
  return pairs
}

function againstFloor(name: string, pairs: readonly Pair[]): Finding {
  const floor = ({ parse, pack, put }: Pair) => parse + pack + put
  const of = (part: (pair: Pair) => number) => whole(median(pairs.map(part)))
  return atMost(
    1.6,
    name,
    median(pairs.map((pair) => pair.imported.total / floor(pair))),
    `read ${of(({ imported }) => imported.read)} + confirm ${of(({ imported }) => imported.confirm)} + ` +
      `figures ${of(({ imported }) => imported.analyse)} ms against parse ${of(({ parse }) => parse)} + ` +
      `pack ${of(({ pack }) => pack)} + put ${of(({ put }) => put)} ms`,
  )
}

function memoryOf(peak: number, posts: number): Finding {
  const bar = 120 + (24 * posts) / 1_000_000
  return atMost(bar, `memory above idle while ${posts} posts are read in, MB`, peak, 'anonymous')
}
