import type { Migration } from './migration.ts'
import { version1 } from './version1.ts'
import { version2 } from './version2.ts'
import { version3 } from './version3.ts'
import { version4 } from './version4.ts'
import { version5 } from './version5.ts'

/** Every schema there has been, oldest first. Append; never edit or remove one. */
export const migrations: readonly Migration[] = [version1, version2, version3, version4, version5]

/** Throws unless versions are 1, 2, 3 … in order: a gap or a swap would skip rows silently. */
export function assertVersionsRiseByOne(list: readonly Migration[]): void {
  list.forEach((migration, index) => {
    if (migration.version !== index + 1)
      throw new Error(`Migration ${index + 1} says that it is version ${migration.version}`)
  })
}
