import { expect, type Locator } from '@playwright/test'

/** Writes a day into a date field. */
export async function writeDay(within: Locator, label: string, day: string) {
  await within.getByLabel(label).fill(day)
}

/**
 * Types a day into a date field that has focus and is empty, part by part as a hand does: in the order that
 * this browser's language has, which no page can ask for.
 */
export async function typeDay(field: Locator, day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  const { keyboard } = field.page()
  await expect(field).toBeFocused()
  for (const parts of [
    [year, month, date],
    [month, date, year],
    [date, month, year],
  ]) {
    await keyboard.type(parts.join(''))
    if ((await field.inputValue()) === day) return
    // Back to the first part, over what was taken in another order.
    await keyboard.press('ArrowLeft')
    await keyboard.press('ArrowLeft')
  }
  expect(await field.inputValue()).toBe(day)
}
