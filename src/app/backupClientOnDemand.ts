import type { BackupApi } from '#worker/backupApi.ts'

/** A backup client whose script is fetched ahead of its first use and not before the first screen. */
export type BackupClientOnDemand = BackupApi & {
  /** Fetches it now, so that a lost network later does no harm. */
  readonly fetchAhead: () => void
}

const stopped = { ok: false, failure: 'stopped' } as const

/** Calls never reject, as the client's own: when its script cannot be fetched they give `stopped`. */
export function backupClientOnDemand(load: () => Promise<BackupApi>): BackupClientOnDemand {
  let fetched: Promise<BackupApi | null> | null = null

  function client(): Promise<BackupApi | null> {
    fetched ??= load().catch(() => {
      // The next call asks for it again.
      fetched = null
      return null
    })
    return fetched
  }

  return {
    save: async (...args) => (await client())?.save(...args) ?? stopped,
    check: async (...args) => (await client())?.check(...args) ?? stopped,
    restore: async (...args) => (await client())?.restore(...args) ?? stopped,
    cancel: async () => (await fetched)?.cancel(),
    fetchAhead: () => void client(),
  }
}
