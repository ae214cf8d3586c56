import type { Locator, Page } from '@playwright/test'
import type { Language } from '#domain/plan.ts'
import { en } from '#i18n/en.ts'
import { sv } from '#i18n/sv.ts'
import { origin } from './origin.ts'
import { backupFixture, metaExport, postsFile, registerFile } from './readIn.ts'
import { tourOfSession } from './sessionTour.ts'
import { loseDatabase, loseRows } from './siteData.ts'
import { tourOfBoundaries, tourOfMap } from './strategyTour.ts'

const catalogues = { sv, en }

/** Every Swedish or English text of the app, by its key. */
export type Words = typeof sv | typeof en

/** A place where one can be in the app, shown on the page at this moment. */
export type Place = { readonly name: string; readonly shown: Locator }

/** The app before and just after there is a plan. Begins in a browser that holds nothing. */
export async function* tourOfBeginning(page: Page, language: Language): AsyncGenerator<Place> {
  const words = catalogues[language]
  const main = page.getByRole('main')
  const { empty } = words.firstRun

  await page.goto(origin)
  await page.getByRole('heading', { name: empty.title }).waitFor()
  yield { name: 'doors', shown: main }

  await page.getByRole('button', { name: empty.begin, exact: true }).click()
  await page.getByText(empty.organisationMissing).waitFor()
  yield { name: 'doors, the name missing', shown: main }

  await page.goto(`${origin}/data`)
  await page.getByRole('heading', { name: words.data.noPlan.title }).waitFor()
  yield { name: 'data, no plan', shown: main }

  await page.goto(`${origin}/nowhere`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  yield { name: 'no such page', shown: main }

  await page.goto(origin)
  await page.getByLabel(empty.organisation).fill('Socialförvaltningen')
  await page.getByRole('button', { name: empty.begin, exact: true }).click()
  await page.getByRole('heading', { name: words.channels.empty.title }).waitFor()
  yield { name: 'channels, none', shown: main }

  await page.goto(origin)
  await page.getByRole('heading', { name: words.monday.noChannels.title }).waitFor()
  yield { name: 'monday, no channels', shown: main }

  await page.goto(`${origin}/data`)
  await page.getByText(words.data.log.empty).waitFor()
  yield { name: 'data, nothing read in', shown: main }
}

/** Every screen, panel and dialog with Exempelkommun. Begins in a browser that holds nothing. */
export async function* tourOfExample(page: Page, language: Language): AsyncGenerator<Place> {
  const words = catalogues[language]
  await page.goto(origin)
  await page.getByRole('button', { name: words.firstRun.example.load }).click()
  yield* tourOfMonday(page, words)
  yield* tourOfLogging(page, words)
  yield* tourOfMap(page, words)
  yield* tourOfSession(page, words)
  yield* tourOfBoundaries(page, words)
  yield* tourOfChannels(page, words)
  yield* tourOfChannel(page, words)
  yield* tourOfData(page, words)
  yield* tourOfRestoring(page, words)
  yield* tourOfLoss(page, words)
}

async function* tourOfMonday(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await page.getByRole('heading', { name: words.monday.rhythmTitle }).waitFor()
  await page.getByRole('slider').first().waitFor()
  await main.getByRole('heading', { name: words.reviews.onMonday.title }).waitFor()
  yield { name: 'wall', shown: main }
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('ArrowLeft')
  yield { name: 'wall, a period read out', shown: main }

  await main.locator('[aria-haspopup=dialog]').first().click()
  await dialog.getByRole('table').waitFor()
  yield { name: 'index', shown: dialog }
  await page.keyboard.press('Escape')

  await main.getByRole('button', { name: words.monday.registerPause }).first().click()
  await dialog.getByText(words.pauses.reason, { exact: true }).waitFor()
  yield { name: 'pause', shown: dialog }
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await dialog.getByText(words.pauses.toMissing).waitFor()
  yield { name: 'pause, the end missing', shown: dialog }

  await page.goto(`${origin}/?view=table`)
  await main.getByRole('table').waitFor()
  yield { name: 'wall as a table', shown: main }
  await main.getByRole('cell').locator('[aria-haspopup=dialog]').first().click()
  await dialog.getByRole('table').waitFor()
  yield { name: 'the periods of a channel', shown: dialog }
}

async function* tourOfLogging(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  await page.goto(origin)
  await main.getByRole('link', { name: words.handLog.open }).click()
  const grid = main.getByRole('grid')
  await grid.waitFor()
  await grid.getByRole('button').first().press('2')
  await grid.getByRole('textbox').last().fill('12')
  yield { name: 'logging a week', shown: main }

  await main.getByRole('button', { name: words.handLog.reset }).click()
  await page.goto(`${origin}/log?week=2019-01-07`)
  await grid.waitFor()
  yield { name: 'logging a week before the channels began', shown: main }
}

async function* tourOfChannels(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await page.goto(`${origin}/channels`)
  await main.getByRole('table').waitFor()
  yield { name: 'channels', shown: main }

  await main.getByRole('button', { name: words.channels.add }).first().click()
  await dialog.getByLabel(words.addChannels.links).waitFor()
  await dialog.getByRole('button', { name: words.addChannels.withoutLink }).click()
  await dialog
    .getByLabel(words.addChannels.links)
    .fill('instagram.com/biblioteket\nfacebook.com/kontaktpoolen.exempel\nhttps://bit.ly/3abc')
  await dialog.locator('[type=submit]').or(dialog.getByRole('button').last()).last().click()
  await dialog.getByText(words.addChannels.nameMissing).first().waitFor()
  yield { name: 'adding channels', shown: dialog }

  await page.goto(`${origin}/channels/read-in`)
  await page.getByText(words.readRegister.paste).click()
  yield { name: 'where a register is read in', shown: main }

  await page.locator('input[type=file]').setInputFiles(registerFile)
  await page.getByRole('heading', { level: 1, name: words.readRegister.check.title }).waitFor()
  await main.getByRole('table').waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  yield { name: 'a register, before it is read in', shown: main }

  await page.goto(`${origin}/channels`)
  await main.getByRole('button', { name: words.units.add }).click()
  await dialog.getByLabel(words.units.name).waitFor()
  yield { name: 'a new unit', shown: dialog }
}

async function* tourOfChannel(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await page.goto(`${origin}/channels`)
  await main.getByRole('link', { name: 'Ungdomsrådgivningen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ungdomsrådgivningen' }).waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  await main.getByRole('button', { name: words.channel.known.state }).click()
  await main.getByLabel(words.channel.known.from).waitFor()
  yield { name: 'a channel, all of it open', shown: main }

  await main.getByRole('button', { name: words.handLog.month.open, exact: true }).click()
  await dialog.getByRole('grid').waitFor()
  yield { name: "logging a channel's month", shown: dialog }
  await page.keyboard.press('Escape')

  await main.getByRole('button', { name: words.channel.edit, exact: true }).first().click()
  await dialog.getByLabel(words.channelFields.purpose).waitFor()
  yield { name: 'changing a channel', shown: dialog }

  await page.goto(`${origin}/channels`)
  await main.getByRole('link', { name: 'Omvärldsbevakning' }).click()
  await page.getByRole('heading', { level: 1, name: 'Omvärldsbevakning' }).waitFor()
  yield { name: 'a channel that watches', shown: main }
}

async function* tourOfData(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  await page.goto(`${origin}/data`)
  await page.getByRole('heading', { name: words.data.log.title }).waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  yield { name: 'data', shown: main }

  await main.getByLabel(words.backup.lock).check()
  await main.getByRole('button', { name: words.backup.make }).click()
  await main.getByText(words.backup.problems.missing).waitFor()
  yield { name: 'backup, the passphrase missing', shown: main }
  await main.getByLabel(words.backup.lock).uncheck()

  const files = page.locator('input[type=file][multiple]')
  await files.setInputFiles([metaExport, postsFile('instagram-mixed.csv'), postsFile('README.md')])
  await page.getByRole('heading', { level: 1, name: words.importPreview.title }).waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  yield { name: 'preview', shown: main }

  const lines = main.locator('[aria-expanded=false]')
  await lines.first().click()
  await page.getByText(words.importPreview.details.where).waitFor()
  yield { name: 'preview, an account', shown: main }

  await page.getByRole('button', { name: words.importPreview.confirm.cancel }).click()
  await files.setInputFiles({
    name: 'lista.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Datum;Tid;Text\n03/04/2026;09:00;Hej\n05/06/2026;10:00;Badet\n'),
  })
  await page.getByRole('heading', { level: 1, name: words.tableMapping.title }).waitFor()
  await page.getByRole('button', { name: words.tableMapping.apply, exact: true }).click()
  await page.getByText(words.tableMapping.orderMissing).waitFor()
  yield { name: 'columns of a table, the order missing', shown: main }

  await page.getByRole('button', { name: words.tableMapping.cancel, exact: true }).click()
  await files.setInputFiles(postsFile('README.md'))
  await page.getByRole('heading', { name: words.importPreview.nothing.title }).waitFor()
  yield { name: 'nothing to read in', shown: main }

  await files.setInputFiles(metaExport)
  await page.getByRole('heading', { level: 1, name: words.importPreview.title }).waitFor()
  await main.getByRole('button').last().click()
  await page.getByRole('button', { name: words.data.saved.undo, exact: true }).waitFor()
  yield { name: 'read in', shown: main }

  await page.getByRole('button', { name: words.data.saved.undo, exact: true }).click()
  await page.getByText(words.data.log.wasUndone).waitFor()
  yield { name: 'undone, with a message', shown: page.locator('body') }
}

async function* tourOfRestoring(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const { restore } = words
  await page.goto(`${origin}/data`)
  const backups = page.locator('input[type=file]:not([multiple])')
  await backups.setInputFiles(backupFixture('v2'))
  await page.getByRole('heading', { level: 1, name: restore.preview.title }).waitFor()
  yield { name: 'restore, the preview', shown: main }
  await page.getByRole('button', { name: restore.cancel }).click()

  await backups.setInputFiles(backupFixture('v2-encrypted'))
  await page.getByLabel(restore.locked.passphrase).waitFor()
  await page.getByRole('button', { name: restore.locked.unlock }).click()
  await page.getByText(restore.locked.missing).waitFor()
  yield { name: 'restore, the passphrase missing', shown: main }
  await page.getByRole('button', { name: restore.cancel }).click()

  await backups.setInputFiles(postsFile('README.md'))
  await page.getByRole('heading', { level: 1, name: restore.failed.title }).waitFor()
  yield { name: 'restore, refused', shown: main }
}

async function* tourOfLoss(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const { kinds } = words.recovery
  await page.goto(origin)
  await page.getByRole('slider').first().waitFor()
  await loseRows(page, 'channels', 2)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: kinds.partial.title }).waitFor()
  yield { name: 'recovery, some missing', shown: main }

  await loseDatabase(page)
  await page.goto(origin)
  await page.getByRole('heading', { level: 1, name: kinds.gone.title }).waitFor()
  yield { name: 'recovery, all gone', shown: main }
}
