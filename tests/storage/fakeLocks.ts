import type { Locks } from '#storage/importLock.ts'

/** Locks as a browser's tabs share them. */
export function fakeLocks(): NonNullable<Locks> {
  const held = new Set<string>()
  async function request(name: string, ...rest: readonly unknown[]): Promise<unknown> {
    const work = rest.at(-1)
    if (typeof work !== 'function') throw new Error('no work')
    if (held.has(name)) return Reflect.apply(work, null, [null])
    held.add(name)
    try {
      return await Reflect.apply(work, null, [{ name, mode: 'exclusive' }])
    } finally {
      held.delete(name)
    }
  }
  return { request }
}
