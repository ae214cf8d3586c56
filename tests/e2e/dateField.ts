import type { Locator } from '@playwright/test'

/** Writes a day into a date field. */
export async function writeDay(within: Locator, label: string, day: string) {
  await within.getByLabel(label).fill(day)
}
