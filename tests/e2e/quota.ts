import type { Page } from '@playwright/test'

/** Lets the browser allow the app no more bytes than these; null: as many as it would. */
export async function allowBytes(page: Page, quotaSize: number | null) {
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== null && { quotaSize }),
  })
  // Detaching would lift it again.
  if (quotaSize === null) await browser.detach()
}
