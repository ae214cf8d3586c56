import { deflateRawSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { correction, generate } from 'lean-qr/nano'
import { readBallotCode } from '#domain/ballotCode.ts'
import { expectAccessible, test } from './app.ts'
import { port } from './origin.ts'

// A name of this computer's that the app does not take for one: to it, telephones can reach it.
test.use({ at: `http://room.localhost:${port}` })

const session = '0198a000-0000-7000-8000-000000000001'
const titles = ['Ungdomar hittar stöd', 'Fler kontaktpersoner', 'Mindre ensamhet', 'Jobba hos oss']

/** A link as it is sent: the language, and all that the page needs, packed. */
function linkOf(language: 'sv' | 'en', participant = 4): string {
  const items = titles.map((title) => [title, `Jag kan nå dem bakom ”${title}”.`])
  const invitation = JSON.stringify({ session, round: 1, participant, items })
  return `/vote#${language}.${deflateRawSync(invitation).toString('base64url')}`
}

/** The dark squares of a QR code as the library makes it, which the build could have shaken apart. */
function squaresOf(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = Array.from({ length: code.size }, (_, at) => at)
  const rows = side.map((y) => side.map((x) => (code.get(x, y) ? '1' : '0')).join(''))
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('')
}

/** What the browser keeps of the address. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
}

test('a voter meets a ballot alone, which ends in a code and leaves nothing behind', async ({
  app,
}) => {
  const options = { viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' } as const
  const page = await app.open(linkOf('sv'), options)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const handIn = page.getByRole('button', { name: 'Lämna in' })
  await handIn.waitFor()
  await expect(page).toHaveTitle('Din röstsedel – Uthållig')
  // Neither the app's menu nor its notices, and no way into a plan.
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('heading')).toContainText(['Din röstsedel', 'Deltagare 4', ...titles])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }

  await page.getByRole('group', { name: 'Hur mycket bidrar' }).first().getByLabel(/^4/).check()
  await page.getByRole('group', { name: 'Vilken nytta' }).first().getByLabel(/^2/).check()
  await handIn.click()
  await expect(page.getByRole('status')).toContainText(['6 svar saknas'])
  await handIn.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const own = page.getByRole('region', { name: 'Din röstkod' })
  const code = await own.getByRole('paragraph').first().innerText()
  const drawn = own.getByRole('img', { name: 'QR-kod med din röstkod' }).locator('path')
  expect(await drawn.getAttribute('d')).toBe(squaresOf(code.replaceAll('-', '')))
  const read = readBallotCode(code, session)
  expect(read).toMatchObject({
    ok: true,
    ballot: { participant: 4, round: 1, scores: [{ goal: 4, benefit: 2 }, {}, {}, { goal: null }] },
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await own.getByRole('button', { name: 'Ändra svaren' }).click()
  await expect(
    page.getByLabel(/^[42] /).and(page.getByRole('radio', { checked: true })),
  ).toHaveCount(2)

  // What can wait in the app begins after two seconds.
  await page.waitForTimeout(3000)
  expect(await kept(page)).toEqual({
    databases: [],
    local: [],
    session: [],
    caches: [],
    workers: 0,
    cookies: '',
  })
})

test('the ballot is in the language of the meeting, or the voter’s own', async ({ app }) => {
  const page = await app.open(linkOf('en'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your ballot')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('radio', { name: 'Svenska' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din röstsedel')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await page.goto(app.origin + linkOf('sv').slice(0, -9))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att läsa')
  // Small as it travels, far too much once unpacked.
  const bomb = deflateRawSync(JSON.stringify({ session: ' '.repeat(40_000_000) }))
  await page.goto(`${app.origin}/vote#sv.${bomb.toString('base64url')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att läsa')
  // Another voter's link in the same tab is another ballot.
  await page.goto(app.origin + linkOf('sv', 9))
  await expect(page.getByRole('heading', { name: 'Deltagare 9' })).toBeVisible()
})
