import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { sv } from '#i18n/sv.ts'
import { expectAccessible, test } from './app.ts'
import { beginEmpty } from './doors.ts'
import { addChannels } from './register.ts'

const { map: words, strategyPanels: panels } = sv
const save = { name: sv.formPanel.save }
const benefitText = 'Jag hittar något nytt att läsa'

test('goes from an empty plan to a printed map and the first solved finding', async ({ app }) => {
  test.setTimeout(120_000)
  const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
  const main = page.getByRole('main')
  const panel = page.getByRole('dialog')
  const box = (name: string) => main.locator('svg').getByRole('button', { name })
  const finding = (rule: string) => main.locator(`[data-rule=${rule}]`)
  const benefit = box(benefitText)

  await test.step('goals as lines, and a target group, beside a channel that there is', async () => {
    await beginEmpty(page, 'Biblioteket')
    await addChannels(page, ['Lästips: https://www.facebook.com/lastips.exempel'], 1)
    await go(page, sv.shell.screens.map)
    await choose(page, words.add.label, words.add.goals)
    await panel.getByLabel(panels.goals.lines).fill('1. Läsning åt alla\n2. Levande kvällar')
    await panel.locator('[type=submit]').click()
    await expect(box('Levande kvällar')).toContainText(words.gaps.noContribution)
    await choose(page, words.add.label, words.add.audience)
    await panel.getByLabel(panels.audience.name).first().fill('Nya läsare')
    await panel.getByRole('button', save).click()
    await expect(box('Nya läsare')).toContainText(words.gaps.audienceWithoutBenefit)
  })

  await test.step('by keyboard, the next step after a target group is a benefit', async () => {
    await box('Nya läsare').focus()
    await page.keyboard.press('n')
    await panel.getByRole('button', { name: panels.benefit.freely }).click()
    await panel.getByLabel(panels.benefit.statement).fill(benefitText)
    await panel.getByRole('button', save).click()
    await expect(benefit).toContainText(words.gaps.noChannel)
    await go(page, sv.shell.screens.boundaries)
    await expect(finding('G2')).toContainText(benefitText)
  })

  await test.step('linked to a channel by keyboard, the finding is solved', async () => {
    await go(page, sv.shell.screens.map)
    // L links: the arrows go among what can be linked, Enter links.
    await benefit.focus()
    await page.keyboard.press('l')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(benefit).not.toContainText(words.gaps.noChannel)
    await page.keyboard.press('Escape')
    await benefit.click()
    await expect(main.getByRole('region', { name: words.details.label })).toContainText(
      'Nya läsare',
    )
    await expectAccessible(page)
    await go(page, sv.shell.screens.boundaries)
    await expect(finding('G7').first()).toBeVisible()
    await expect(finding('G2')).toHaveCount(0)
  })

  await test.step('the map is printed on one sheet, and taken along as a picture', async () => {
    await go(page, sv.shell.screens.map)
    await expect(benefit).toBeVisible()
    for (const format of ['A4', 'A3'])
      expect(sheetsIn(await page.pdf({ format, landscape: true }))).toBe(1)
    const download = page.waitForEvent('download')
    await choose(page, words.takeAlong, words.saveSvg)
    const svg = await readFile(await (await download).path(), 'utf8')
    expect(svg).toContain(benefitText)
    expect(svg).toContain('@font-face')
    expect(svg.replaceAll('http://www.w3.org/', '')).not.toContain('http')
  })
})

test('a map listed on a telephone is printed and taken along as the drawing it is', async ({
  app,
}) => {
  const page = await app.open('/')
  await page.getByRole('button', { name: sv.firstRun.example.load }).click()
  await page.getByRole('slider').first().waitFor()
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto(`${new URL(page.url()).origin}/map`)
  await page.getByRole('main').getByRole('button', { name: 'Trygg uppväxt' }).waitFor()
  expect(sheetsIn(await page.pdf({ format: 'A4', landscape: true }))).toBe(1)
  async function taken(entry: string) {
    const download = page.waitForEvent('download')
    await choose(page, words.takeAlong, entry)
    return readFile(await (await download).path())
  }
  const png = await taken(words.savePng)
  expect(png.subarray(1, 4).toString()).toBe('PNG')

  // On white paper, whatever the screen is in.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = (await taken(words.saveSvg)).toString('utf8')
  await page.emulateMedia({ colorScheme: 'light' })
  const isSame = dark === (await taken(words.saveSvg)).toString('utf8')
  expect(isSame).toBe(true)
})

async function go(page: Page, screen: string) {
  await page.getByRole('link', { name: screen, exact: true }).click()
}

async function choose(page: Page, menu: string, entry: string) {
  await page.getByRole('main').getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
  // While it closes, the menu is a dialog too.
  await expect(page.getByRole('menu')).toBeHidden()
}

/** How many sheets of paper a printout takes. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/MediaBox/g)?.length ?? 0
}
