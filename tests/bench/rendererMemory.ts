import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Anonymous memory in MB of the renderers of the browser on this profile; null but on Linux. */
export async function rendererMemory(profile: string): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const lock = await readlink(join(profile, 'SingletonLock'))
  const group = lock.slice(lock.lastIndexOf('-') + 1)
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const sizes = await Promise.all(ids.map((id) => anonymousKilobytes(id, group)))
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** 0 for a process that is no renderer of the group. */
async function anonymousKilobytes(id: string, group: string): Promise<number> {
  try {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8')
    // After the name in parentheses: state, parent, group.
    if (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] !== group) return 0
    if (!(await readFile(`/proc/${id}/cmdline`, 'utf8')).includes('--type=renderer')) return 0
    const status = await readFile(`/proc/${id}/status`, 'utf8')
    return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0)
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

/** The most memory above what there was at first, while the work goes on; null where unknown. */
export async function peakAbove(
  memory: () => Promise<number | null>,
  work: () => Promise<unknown>,
): Promise<number | null> {
  const before = await memory()
  if (before === null) {
    await work()
    return null
  }
  let peak = before
  const watching = new AbortController()
  const watched = watch(memory, watching.signal, (now) => {
    peak = Math.max(peak, now)
  })
  try {
    await work()
    return peak - before
  } finally {
    watching.abort()
    await watched
  }
}

async function watch(
  memory: () => Promise<number | null>,
  signal: AbortSignal,
  note: (memory: number) => void,
): Promise<void> {
  while (!signal.aborted) {
    note((await memory()) ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
