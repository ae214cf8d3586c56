import type { Transaction } from 'dexie'
import type { Migration, StoredRow } from './migration.ts'

/**
 * A row of an older version as the newest of these steps has it; null when its table has been dropped
 * since.
 * @param version the one that the row is of, at least 1
 */
export function upgradedRow(
  steps: readonly Migration[],
  version: number,
  table: string,
  row: StoredRow,
): StoredRow | null {
  let upgraded = row
  for (const step of steps.slice(version)) {
    if (step.stores[table] === null) return null
    upgraded = step.upgradeRow?.[table]?.(upgraded) ?? upgraded
  }
  return upgraded
}

/** Moves every row that the step moves. Belongs inside the transaction of Dexie's upgrade. */
export async function upgradeRows(transaction: Transaction, step: Migration): Promise<void> {
  for (const [table, upgrade] of Object.entries(step.upgradeRow ?? {}))
    await transaction
      .table<StoredRow, unknown>(table)
      .toCollection()
      .modify((row, place) => {
        place.value = upgrade(row)
      })
}
