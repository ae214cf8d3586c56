import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { sv } from '#i18n/sv.ts'
import { expectAccessible, test } from './app.ts'

const { map: words, strategyPanels: panels } = sv
const save = { name: sv.formPanel.save }

test('goes from no goals to a map that is walked, linked in, chosen in and taken along', async ({
  app,
}) => {
  test.setTimeout(240_000)
  const page = await app.open('/')
  await page.getByRole('button', { name: sv.firstRun.example.load }).click()
  await page.getByRole('slider').first().waitFor()
  const main = page.getByRole('main')
  const panel = page.getByRole('dialog')
  const box = (name: string) => main.locator('svg').getByRole('button', { name })
  async function add(what: string) {
    await main.getByRole('button', { name: words.add.label, exact: true }).click()
    await page.getByRole('menuitem', { name: what, exact: true }).click()
    // While it closes, the menu is a dialog too.
    await expect(page.getByRole('menu')).toBeHidden()
  }

  await page.getByRole('link', { name: sv.shell.screens.map, exact: true }).click()
  await add(words.add.goals)
  await panel.getByLabel(panels.goals.lines).fill('1. Läsning åt alla\n2. Levande kvällar')
  await panel.locator('[type=submit]').click()
  await expect(box('Läsning åt alla')).toBeVisible()

  await add(words.add.audience)
  await panel.getByLabel(panels.audience.name).first().fill('Nya läsare')
  await panel.getByRole('button', save).click()
  await expect(box('Nya läsare')).toContainText(words.gaps.audienceWithoutBenefit)

  // By keyboard alone from here: the next step after a target group is a benefit.
  await box('Nya läsare').focus()
  await page.keyboard.press('n')
  await panel.getByRole('button', { name: panels.benefit.freely }).click()
  await panel.getByLabel(panels.benefit.statement).fill('Jag hittar något nytt att läsa')
  await panel.getByRole('button', save).click()
  const benefit = box('Jag hittar något nytt att läsa')
  await expect(benefit).toContainText(words.gaps.noChannel)

  // Linking: L, the arrows go among what can be linked, Enter links.
  await benefit.focus()
  await page.keyboard.press('l')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(benefit).not.toContainText(words.gaps.noChannel)
  await page.keyboard.press('Escape')

  await benefit.click()
  await expect(main.getByRole('region', { name: words.details.label })).toContainText('Nya läsare')
  await expectAccessible(page)

  await main.getByRole('button', { name: words.takeAlong, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words.saveSvg }).click()
  const svg = await readFile(await (await download).path(), 'utf8')
  expect(svg).toContain('Jag hittar något nytt att läsa')
  expect(svg).toContain('@font-face')
  expect(svg.replaceAll('http://www.w3.org/', '')).not.toContain('http')
})
