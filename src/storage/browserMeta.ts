import { acceptedDamageKey } from './acceptedDamage.ts'
import { backupFolderKey } from './backupFolder.ts'
import { lastBackupKey } from './lastBackup.ts'
import { keepAskedKey } from './keepAsked.ts'
import { manifestKey } from './manifest.ts'

const browserKeys: ReadonlySet<string> = new Set([
  lastBackupKey,
  backupFolderKey,
  keepAskedKey,
  manifestKey,
  acceptedDamageKey,
])

/**
 * True for the keys of `meta` that tell of this browser and not of the plan: no backup holds their
 * rows, and no restore touches them.
 */
export function isBrowserMeta({ key }: { readonly key: string }): boolean {
  return browserKeys.has(key)
}
