import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Edit } from './fault.ts'
import { buildApp } from './runTests.ts'
import { copyProject } from './withoutGuard.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the app, and beside it the page that edits without a screen, into the folder. */
export async function buildWithEditsPage(outDir: string) {
  const pages = ['index.html', 'tests/faults/page/edits.html']
  await build({
    root,
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: pages.map((page) => join(root, page)) } },
  })
}

/** A build of the version that may come next, and how to remove it. */
export type NextVersion = { readonly folder: string; readonly remove: () => Promise<void> }

/** Builds the app as it will be when the database has one more version. */
export async function buildNextVersion(): Promise<NextVersion> {
  const copy = await copyProject(root)
  const built = copy.edited(oneMoreVersion, () => buildApp(copy.root))
  if (!built.passed) throw new Error(built.said)
  const folder = join(copy.root, 'dist')
  // As some hosts do, so that tabs of the version before can fetch what they have not yet.
  await cp(join(root, 'dist/assets'), join(folder, 'assets'), { recursive: true })
  return { folder, remove: copy.remove }
}

const before = '/** Throws unless versions are 1, 2, 3'
const oneMoreVersion: readonly Edit[] = [
  {
    path: 'src/storage/migrations/migrations.ts',
    from: before,
    to: `migrations.push({ version: migrations.length + 1, stores: { later: 'id' } })\n${before}`,
  },
]
