import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Copies a build as the next one would be: every asset under another name, and nothing of the old ones. */
export async function copyAsNextBuild(dist: string, folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const names = await readdir(assets)
  const renamed = (text: string) =>
    text.replaceAll(/([\w.]+-[\w-]{8})\.(js|css|woff2)\b/g, (name, stem: string, kind: string) =>
      names.includes(name) ? `${stem}x.${kind}` : name,
    )
  const texts = names.filter((name) => /\.(?:js|css)$/.test(name)).map((name) => `assets/${name}`)
  for (const path of [...texts, 'index.html', 'sw.js']) {
    const text = await readFile(join(folder, path), 'utf8')
    const next = path === 'sw.js' ? text.replace(/"version":"\w/, '"version":"next') : text
    await writeFile(join(folder, path), renamed(next))
  }
  for (const name of names) await rename(join(assets, name), join(assets, renamed(name)))
}
