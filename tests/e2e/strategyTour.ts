import type { Page } from '@playwright/test'
import { origin } from './origin.ts'
import type { Place, Words } from './tour.ts'

/** The map, what is chosen on it, and the panels of what it shows. */
export async function* tourOfMap(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  await page.goto(`${origin}/map`)
  await page.getByRole('heading', { level: 1, name: words.map.title }).waitFor()
  const box = main.locator('svg').getByRole('button', { name: 'Trygg uppväxt' })
  await box
    .or(main.getByRole('button', { name: 'Trygg uppväxt' }))
    .first()
    .waitFor()
  yield { name: 'map', shown: main }

  // On a telephone it is a list, which opens what is chosen at once.
  if (await box.isVisible()) {
    await box.click()
    await main.getByRole('region', { name: words.map.details.label }).waitFor()
    yield { name: 'map, a chain lit', shown: main }
  }

  await page.goto(`${origin}/map?view=table`)
  await main.getByRole('table').waitFor()
  yield { name: 'map as a table', shown: main }

  const panels = [
    ['goal', 'Trygg uppväxt', words.strategyPanels.goal.title],
    ['audience', 'Ungdomar 13–20', words.strategyPanels.audience.title],
    ['benefit', 'Jag vet vart jag vänder mig på kvällen', words.strategyPanels.benefit.title],
    ['initiative', 'Frågestund på kvällen', words.strategyPanels.initiative.title],
  ] as const
  for (const [kind, name, title] of panels) {
    await main.getByRole('table').getByRole('button', { name, exact: true }).first().click()
    const panel = page.getByRole('dialog', { name: title, exact: true })
    await panel.locator('[type=submit]').waitFor()
    for (const more of await panel.locator('summary').all()) await more.click()
    yield { name: `a changed ${kind}`, shown: panel }
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  }

  await main.getByRole('button', { name: words.map.add.label, exact: true }).click()
  await page.getByRole('menuitem', { name: words.map.add.channel, exact: true }).click()
  const { title } = words.strategyPanels.newChannel
  const panel = page.getByRole('dialog', { name: title, exact: true })
  await panel.locator('[type=submit]').waitFor()
  yield { name: 'a new channel', shown: panel }
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
}

/** Who does what for whom, from the units' side and the target group's, and what is begun from there. */
export async function* tourOfBoundaries(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const { boundaries } = words
  await page.goto(`${origin}/boundaries`)
  await page.getByRole('heading', { level: 1, name: boundaries.title }).waitFor()
  await main.locator('[data-rule]').first().waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  yield { name: 'boundaries', shown: main }

  async function* panelOf(name: string, title: string): AsyncGenerator<Place> {
    const panel = page.getByRole('dialog', { name: title, exact: true })
    await panel.locator('[type=submit]').waitFor()
    yield { name, shown: panel }
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  }

  await main.locator('[data-rule]').first().getByRole('button').last().click()
  yield* panelOf('setting a finding aside', boundaries.aside.title)

  const together = words.findings.actions.startCollaboration
  await main.getByRole('button', { name: together, exact: true }).first().click()
  yield* panelOf('a collaboration', boundaries.collaboration.title)

  await main
    .getByRole('columnheader')
    .getByRole('button', { name: 'Elevhälsan' })
    .or(main.getByRole('button', { name: boundaries.matrix.new.unit }))
    .first()
    .click()
  const unit = page.getByRole('dialog', { name: 'Elevhälsan' })
  const newUnit = page.getByRole('dialog', { name: words.units.newTitle, exact: true })
  await unit.or(newUnit).locator('[type=submit]').waitFor()
  yield { name: 'a unit', shown: unit.or(newUnit) }
  await page.keyboard.press('Escape')
  await unit.or(newUnit).waitFor({ state: 'hidden' })

  await main.getByRole('button', { name: boundaries.barriers.add, exact: true }).last().click()
  yield* panelOf('a new barrier', boundaries.barriers.newTitle)

  await page.goto(`${origin}/boundaries?view=audience`)
  await main.getByRole('heading', { name: boundaries.audience.promises }).waitFor()
  yield { name: 'boundaries, as the target group meets them', shown: main }
}
