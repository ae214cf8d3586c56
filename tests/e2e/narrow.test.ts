import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { chooseToReadIn } from './doors.ts'
import { accountLine, confirmImport, metaExport, readInHere } from './readIn.ts'
import { forgetPlan } from './siteData.ts'
import { tourOfBeginning, tourOfExample, type Place } from './tour.ts'
import { wallRow } from './wall.ts'

const now = '2026-11-16T09:00:00+01:00'
const telephone = { width: 390, height: 740 }

test('no screen scrolls sideways at 390 or 320 px, and all targets can be hit', async ({ app }) => {
  test.setTimeout(600_000)
  const page = await app.open('/', { now, viewport: telephone })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: string[] = []

  async function look(places: AsyncGenerator<Place>) {
    for await (const { name } of places) {
      for (const width of [320, telephone.width]) {
        await page.setViewportSize({ ...telephone, width })
        const found = [...(await whatScrollsSideways(page)), ...(await smallTargets(page))]
        faults.push(...found.map((fault) => `${name} at ${width} px: ${fault}`))
      }
    }
  }

  await look(tourOfBeginning(page, 'sv'))
  await forgetPlan(page)
  await look(tourOfExample(page, 'sv'))
  expect(faults).toEqual([])
})

test('no bar covers what has focus in a preview', async ({ app }) => {
  const page = await app.open('/', { now, viewport: telephone })
  await chooseToReadIn(page)
  await readInHere(page, metaExport)
  await page.getByRole('button', { name: 'Exempelkommun', exact: true }).click()
  expect(await hiddenFocuses(page)).toEqual([])
})

test('the main job is done on a telephone', async ({ app }) => {
  const page = await app.open('/', { now, viewport: telephone })
  await chooseToReadIn(page)
  await readInHere(page, metaExport)
  await accountLine(page, 'Exempelkommun').getByRole('checkbox').uncheck()
  await confirmImport(page)
  await page.getByRole('link', { name: 'Se Måndag' }).click()

  const pool = wallRow(page, 'Kontaktpoolen Exempelkommun')
  await expect(pool).toContainText('Risk, tyst 16 dagar')
  await pool.getByRole('button', { name: /^Index / }).click()
  const calculation = page.getByRole('dialog', { name: /^Uthållighetsindex/ })
  await calculation.getByRole('button', { name: 'Stäng' }).click()
  await pool.getByRole('button', { name: 'Registrera uppehåll' }).click()
  const panel = page.getByRole('dialog', { name: 'Registrera uppehåll' })
  await panel.getByRole('checkbox', { name: 'Tills vidare' }).check()
  await panel.getByRole('button', { name: 'Spara' }).click()
  await expect(pool).toContainText('Uppehåll tills vidare')

  await page.getByRole('button', { name: 'Öppna menyn' }).click()
  await page.getByRole('link', { name: 'Kanaler' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kanaler' })).toBeVisible()
})

/**
 * What reaches past the page's edge; empty when nothing makes the page scroll sideways. Drawings are
 * measured anew when the window has got another width, and have a second for it.
 */
async function whatScrollsSideways(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = document.documentElement
    const until = performance.now() + 1000
    while (root.scrollWidth > root.clientWidth && performance.now() < until)
      await new Promise(requestAnimationFrame)
    const { scrollWidth, clientWidth } = root
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const names = wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`)
    return [`${scrollWidth} px wide: ${names.join(', ')}`]
  })
}

/** Targets under 24 px that have neither the room around them nor another excuse of WCAG 2.2's 2.5.8. */
async function smallTargets(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(['target-size'])
    .analyze()
  return violations
    .flatMap(({ nodes }) => nodes)
    .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
    .filter((fault) => !isUnderABar(fault))
}

/** It is scrolled clear of the bar when it is wanted, which is tried by itself. */
function isUnderABar(fault: string) {
  return fault.includes('partially obscured')
}

/** Elements that Tab reaches and that something else covers wholly while they have focus. */
async function hiddenFocuses(page: Page): Promise<string[]> {
  const hidden: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const area = focused.closest('label') ?? focused
      const { left, top, width, height } = area.getBoundingClientRect()
      const isSeen = [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((along) => {
          const top_ = document.elementFromPoint(left + along * width, top + down * height)
          return top_ !== null && (area.contains(top_) || top_.contains(area))
        }),
      )
      return isSeen ? null : focused.outerHTML.slice(0, 200)
    })
    if (fault !== null) hidden.push(fault)
  }
  return [...new Set(hidden)]
}
