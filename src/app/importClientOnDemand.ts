import type { ImportApi } from '#worker/importApi.ts'

/** The import client, whose script is fetched ahead of the first file and not before the first screen. */
export type ImportClientOnDemand = ImportApi & {
  /** Fetches it now, so that a lost network later does no harm. */
  readonly fetchAhead: () => void
}

const stopped = { ok: false, failure: 'stopped' } as const

/** Calls never reject, as the client's own: when its script cannot be fetched they give `stopped`. */
export function importClientOnDemand(load: () => Promise<ImportApi>): ImportClientOnDemand {
  let fetched: Promise<ImportApi | null> | null = null

  function client(): Promise<ImportApi | null> {
    fetched ??= load().catch(() => {
      // The next file asks for it again.
      fetched = null
      return null
    })
    return fetched
  }

  return {
    read: async (...args) => (await client())?.read(...args) ?? stopped,
    readInZone: async (...args) => (await client())?.readInZone(...args) ?? stopped,
    readMapped: async (...args) => (await client())?.readMapped(...args) ?? stopped,
    tryMapping: async (...args) => (await client())?.tryMapping(...args) ?? stopped,
    preview: async (...args) => (await client())?.preview(...args) ?? stopped,
    confirm: async (...args) => (await client())?.confirm(...args) ?? stopped,
    cancel: async () => (await fetched)?.cancel(),
    fetchAhead: () => void client(),
  }
}
