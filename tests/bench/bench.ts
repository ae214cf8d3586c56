import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { port } from '../e2e/origin.ts'
import { openBrowser } from './browser.ts'
import { makeBuilds, serve } from './builds.ts'
import { toLine, type Finding } from './findings.ts'
import { measureColdStart } from './measureColdStart.ts'
import { measureFigures } from './measureFigures.ts'
import { measureImport } from './measureImport.ts'
import { measureMore } from './measureMore.ts'
import { measureOneChannel } from './measureOneChannel.ts'
import { measureScreens } from './measureScreens.ts'
import { measureSizes } from './measureSizes.ts'
import { fullScale, quickScale, type Ground } from './plan.ts'

type Part = (ground: Ground) => Promise<Finding[]>

/** In this order the later ones find what the earlier ones have stored; by itself each makes it anew. */
const parts: Readonly<Record<string, Part>> = {
  sizes: ({ builds }) => Promise.resolve(measureSizes(builds.product)),
  coldStart: measureColdStart,
  import: measureImport,
  more: measureMore,
  figures: measureFigures,
  screens: measureScreens,
  oneChannel: measureOneChannel,
}

/**
 * Measures everything, or the parts that are named, and prints each finding: `--json` as one list at the
 * end, `--quick` at a tenth of the size. Gives the exit code: 0 when every bar holds.
 */
export async function runBench(args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json')
  const scale = args.includes('--quick') ? quickScale : fullScale
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const findings: Finding[] = []
  function note(found: readonly Finding[]) {
    findings.push(...found)
    if (!asJson) for (const finding of found) say(toLine(finding))
  }
  const builds = await makeBuilds()
  const served = await serve(builds.measured, port)
  const folder = await mkdtemp(join(tmpdir(), 'uthallig-bench-files-'))
  const browser = await openBrowser()
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      if (!asJson) say(`— ${name}`)
      note(await measure({ scale, browser, builds, served, folder }))
    }
  } finally {
    await browser.close()
    await served.stop()
    await builds.remove()
    await rm(folder, { recursive: true, force: true })
  }
  if (asJson) say(JSON.stringify(findings, null, 2))
  return findings.every(({ holds }) => holds) ? 0 : 1
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
