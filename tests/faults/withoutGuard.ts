import { readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edit } from './fault.ts'

/** The files that the edits change, as they are then. Throws for one that does not fit its file. */
export function editedFiles(root: string, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { path, from, to } of edits) {
    const text = files.get(path) ?? readFileSync(join(root, path), 'utf8')
    const times = text.split(from).length - 1
    if (times !== 1) throw new Error(`${path} has this ${times} times and not once: ${from}`)
    files.set(
      path,
      text.replace(from, () => to),
    )
  }
  return files
}

const parts = ['.ci', 'index.html', 'package.json', 'public', 'src', 'tests', 'vite.config.ts']

/** A copy of the project, whose guards can be taken away one at a time. */
export type Copy = {
  readonly root: string
  /** Does the work while the edits are made. */
  readonly edited: <Value>(edits: readonly Edit[], work: () => Value) => Value
  readonly remove: () => Promise<void>
}

export async function copyProject(from: string): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), 'uthallig-faults-'))
  for (const part of parts) await cp(join(from, part), join(root, part), { recursive: true })
  await symlink(join(from, 'node_modules'), join(root, 'node_modules'), 'junction')
  return {
    root,
    edited: (edits, work) => {
      const files = editedFiles(from, edits)
      try {
        for (const [path, text] of files) writeFileSync(join(root, path), text)
        return work()
      } finally {
        for (const path of files.keys())
          writeFileSync(join(root, path), readFileSync(join(from, path)))
      }
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  }
}
