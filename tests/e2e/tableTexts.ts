import type { Locator } from '@playwright/test'

/** What the cells of a table say, row by row, headers included. */
export async function tableTexts(table: Locator): Promise<string[]> {
  await table.waitFor()
  return table.locator('th, td').allInnerTexts()
}
