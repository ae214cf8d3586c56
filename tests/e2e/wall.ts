import type { Locator, Page } from '@playwright/test'

/** A channel's row on Monday's wall. */
export function wallRow(page: Page, channel: string): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: channel, exact: true }) })
}

/** The names of the channels in a group of the wall, from the top. */
export function channelsIn(page: Page, group: string): Locator {
  return page.getByRole('region', { name: group }).getByRole('link')
}

/** The periods of a channel, read out one by one with the keyboard. */
export function strip(page: Page, channel: string): Locator {
  return page.getByRole('slider', { name: `Rytm för ${channel}` })
}

/** Moves the read-out to the period that lies so many before the running one, by the keyboard alone. */
export async function readPeriod(page: Page, channel: string, periodsBack: number) {
  await strip(page, channel).focus()
  await page.keyboard.press('End')
  for (let period = 0; period < periodsBack; period += 1) await page.keyboard.press('ArrowLeft')
}
