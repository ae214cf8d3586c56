import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds of the app in a folder that is gone when they are let go. */
export type Builds = {
  /** The app as it is published. */
  readonly product: string
  /** The same sources with the pages that measure beside them. */
  readonly measured: string
  readonly remove: () => Promise<void>
}

/** Builds both. */
export async function makeBuilds(): Promise<Builds> {
  const folder = await mkdtemp(join(tmpdir(), 'uthallig-bench-'))
  const product = join(folder, 'product')
  const measured = join(folder, 'measured')
  await buildInto(product, ['index.html'])
  await buildInto(measured, [
    'index.html',
    'tests/bench/page/bench.html',
    'tests/bench/page/bare.html',
  ])
  return { product, measured, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function buildInto(outDir: string, pages: readonly string[]) {
  await build({
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, rolldownOptions: { input: pages.map((page) => join(root, page)) } },
  })
}

/** A build under four addresses: as many stores of their own in one browser. */
export type Served = {
  readonly origins: readonly [string, string, string, string]
  readonly stop: () => Promise<void>
}

/** Serves a build with the headers that hosts are told to send. */
export async function serve(outDir: string, firstPort: number): Promise<Served> {
  const start = (port: number) =>
    preview({ root, logLevel: 'error', build: { outDir }, preview: { port, strictPort: true } })
  const ports = [firstPort, firstPort + 10, firstPort + 20, firstPort + 30] as const
  const servers = await Promise.all(ports.map(start))
  const [one, other, third, fourth] = ports
  return {
    origins: [addressOf(one), addressOf(other), addressOf(third), addressOf(fourth)],
    stop: async () => {
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

function addressOf(port: number): string {
  return `http://localhost:${port}`
}
