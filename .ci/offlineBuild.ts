import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformWithOxc, type Plugin } from 'vite'

const source = fileURLToPath(new URL('../src/app/serviceWorker.ts', import.meta.url))

/** Writes `sw.js` beside index.html: the service worker with the list of everything that was built. */
export function offlineBuild(): Plugin {
  let publicDir = ''
  return {
    name: 'offline-build',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    writeBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        if (dir === undefined) return
        const files = [...Object.keys(bundle), ...publicFiles(publicDir)].sort()
        const hash = createHash('sha256')
        for (const file of files) {
          const built = join(dir, file)
          hash.update(file).update(readFileSync(existsSync(built) ? built : join(publicDir, file)))
        }
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
        const script = code.replace(/^export \{\s*\};?$/m, '')
        const build = {
          version: hash.update(script).digest('hex').slice(0, 16),
          // Some hosts redirect from index.html to its folder, which no cache may answer with.
          files: files.map((file) => (file === 'index.html' ? '' : file)),
        }
        writeFileSync(join(dir, 'sw.js'), `const build = ${JSON.stringify(build)}\n${script}`)
      },
    },
  }
}

function publicFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
