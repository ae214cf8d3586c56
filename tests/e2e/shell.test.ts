import { expect } from '@playwright/test'
import { contentPolicyHeaders } from '../../src/app/contentPolicy.ts'
import { expectAccessible, test } from './app.ts'

test.describe('the shell', () => {
  test('is served with the policy as a header and carries it as a meta', async ({ app }) => {
    const page = await app.open()
    const response = await page.reload()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(meta).toHaveAttribute('content', /trusted-types uthallig/)
    await expect(page.getByRole('navigation', { name: 'Skärmar' })).toBeVisible()
  })

  test('shows a screen from its address, also after a reload', async ({ app }) => {
    const page = await app.open('/channels')
    await expect(page).toHaveTitle('Kanaler – Uthållig')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Kanaler' })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  test('says so when an address leads nowhere, and leads back', async ({ app }) => {
    const page = await app.open('/finns-inte')
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
    await page.getByRole('link', { name: 'Gå till Måndag' }).click()
    await expect(page).toHaveURL(/\/$/)
  })

  test('changes language at once and remembers it', async ({ app }) => {
    let page = await app.open('/channels')
    await page.getByLabel('Språk').selectOption('English')
    await expect(page.getByRole('link', { name: 'Channels' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await app.leave()
    page = await app.open('/channels')
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
    await page.getByLabel('Language').selectOption('Svenska')
    await expect(page.getByRole('link', { name: 'Kanaler' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  })

  test('changes theme at once and has it before the first paint next time', async ({ app }) => {
    const page = await app.open()
    const html = page.locator('html')
    await page.getByLabel('Utseende').selectOption('Mörkt')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    // Without the app's own script, so that only what runs before the first paint can have done it.
    await page.route('**/assets/*.js', (route) => route.abort())
    app.expectProblem(/net::ERR_FAILED/)
    await page.reload({ waitUntil: 'domcontentloaded' })
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await page.unroute('**/assets/*.js')
    await page.reload()
    await page.getByLabel('Utseende').selectOption('Som datorn')
    await expect(html).not.toHaveAttribute('data-theme')
  })

  test('follows a choice made in another tab', async ({ app }) => {
    const page = await app.open()
    const other = await app.openTab('/channels')
    await other.getByLabel('Språk').selectOption('English')
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  })

  test('moves focus to the heading of the screen one goes to', async ({ app }) => {
    const page = await app.open()
    await page.getByRole('link', { name: 'Kanaler' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeFocused()
    await expect(page).toHaveTitle('Kanaler – Uthållig')
  })

  test('lets the keyboard skip to the content', async ({ app }) => {
    const page = await app.open('/channels')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('folds its navigation behind a button at 390 px', async ({ app }) => {
    const page = await app.open('/', { viewport: { width: 390, height: 844 } })
    const link = page.getByRole('link', { name: 'Kanaler' })
    await expect(link).toBeHidden()
    await page.getByRole('button', { name: 'Öppna menyn' }).click()
    await expect(link).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(link).toBeHidden()
    await expect(page.getByRole('button', { name: 'Öppna menyn' })).toBeFocused()
    await page.keyboard.press('Enter')
    await link.click()
    await expect(page).toHaveURL(/\/channels$/)
    await expect(link).toBeHidden()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe can find, ${colorScheme}`, async ({ app }) => {
      const page = await app.open('/finns-inte')
      await page.emulateMedia({ colorScheme })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('Språk').selectOption('English')
      await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 700 })
      await page.getByRole('button', { name: 'Open the menu' }).click()
      await expectAccessible(page)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
})

test.describe('the watch that every browser test ends with', () => {
  test('notices a violation of the policy and a request to another origin', async ({ app }) => {
    const page = await app.open()
    await page.evaluate(() => {
      document.body.append(document.createElement('style'))
      document.body.lastElementChild?.append('body { color: red }')
      const image = new Image()
      image.src = 'https://example.org/pixel.png'
    })
    await expect.poll(() => app.problems.join('\n')).toContain('style-src')
    await expect.poll(() => app.problems.join('\n')).toContain('https://example.org/pixel.png')
    expect(() => app.assertClean()).toThrow()
    app.expectProblem(/./)
  })

  test('notices a violation in a worker, from its first line on', async ({ app }) => {
    const page = await app.openBeside()
    await page.route('**/worker.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: contentPolicyHeaders,
        body: `try { new Function('') } catch {} postMessage('done'); setInterval(() => {}, 1000)`,
      }),
    )
    await page.evaluate(async () => {
      const worker = new Worker('/worker.js', { type: 'module' })
      await new Promise((resolve) => worker.addEventListener('message', resolve))
    })
    await expect.poll(() => app.problems.join('\n')).toContain('policy violation in a worker')
    app.expectProblem(/./)
  })
})
