import { expect, type Page } from '@playwright/test'
import { origin } from './origin.ts'
import type { Place, Words } from './tour.ts'

/** A meeting of three with Exempelkommun's initiatives, from the list to the record. */
export async function* tourOfSession(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const { acts, form, decide, record, ...texts } = words.prioritise
  const { score } = words.voting
  const press = (name: string) => main.getByRole('button', { name, exact: true }).click()
  yield* tourOfReviews(page, words)
  await page.addInitScript(feignReader)
  await page.goto(`${origin}/prioritise`)
  await press(texts.add)
  await dialog.getByLabel(form.voters).waitFor()
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await dialog.getByText(form.votersMissing).waitFor()
  yield { name: 'a new meeting, the voters missing', shown: dialog }
  await dialog.getByLabel(form.voters).fill('3')
  await dialog.getByLabel(form.hours).fill('10')
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await main.getByRole('heading', { name: texts.facts.title }).waitFor()
  yield { name: 'a meeting, prepared', shown: main }
  await press(words.room.show)
  await page.keyboard.press('PageDown')
  await dialog.getByText(texts.facts.through).waitFor()
  yield { name: 'the facts of an initiative on the wall', shown: dialog }
  await page.keyboard.press('Escape')

  await press(acts.ballots)
  await main.getByRole('table').first().waitFor()
  yield { name: 'ballots on paper', shown: main }
  await press(acts.back)
  await press(acts.open)
  const ballots = ['4332211043322110', '0433221104332211', '4433-- 0011223344']
  for (const [at, answers] of ballots.entries()) {
    await main.getByLabel(score.keyedText).fill(answers)
    await main.getByLabel(score.keyedText).press('Enter')
    await main.getByRole('heading', { level: 2, name: `${at + 1} ` }).waitFor()
  }
  await main.getByText(score.allIn).waitFor()
  yield { name: 'a meeting, votes in', shown: main }
  yield* tourOfVoting(page, words)
  await main.getByRole('button', { name: score.vote }).first().click()
  await press(score.ready)
  await press(score.handIn)
  yield { name: 'a ballot, answers missing', shown: main }
  await press(acts.cancel)
  await press(acts.close)
  await main.getByRole('heading', { name: texts.result.title }).waitFor()
  for (const more of await main.locator('summary').all()) await more.click()
  yield { name: 'a meeting, the result', shown: main }
  await press(words.room.show)
  await page.keyboard.press('ArrowRight')
  await dialog.getByText(texts.result.benefit, { exact: true }).waitFor()
  yield { name: 'the votes on an initiative on the wall', shown: dialog }
  await page.keyboard.press('End')
  await dialog.getByRole('heading', { name: texts.result.title }).waitFor()
  yield { name: 'the ranking on the wall', shown: dialog }
  await page.keyboard.press('Escape')
  await press(acts.decide)
  await press(decide.follow)
  await main.getByRole('combobox').first().selectOption('close')
  await main.getByText(decide.departs.setAside).waitFor()
  yield { name: 'a meeting, deciding', shown: main }
  await main.getByRole('button', { name: decide.details }).first().click()
  await dialog.getByLabel(decide.rationale).fill('?')
  yield { name: 'a decision', shown: dialog }
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await dialog.waitFor({ state: 'detached' })
  await press(acts.readBack)
  await main.getByRole('heading', { name: record.title }).waitFor()
  yield { name: 'the record of a meeting', shown: main }
}

/** What has been decided, and a decision held against what has happened since. */
async function* tourOfReviews(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const { log, lines, since, write, conclusion } = words.reviews
  await page.goto(`${origin}/prioritise`)
  await main.getByText(lines.table).click()
  await main.getByRole('cell', { name: lines.beforeRow }).first().waitFor()
  yield { name: 'meetings and decisions', shown: main }
  const table = main.getByRole('table', { name: log.title })
  await table.getByRole('row').last().getByRole('link').last().click()
  await main.getByText(since.table).click()
  yield { name: 'a review', shown: main }
  await main.getByRole('button', { name: write }).click()
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await dialog.getByText(conclusion.missing).waitFor()
  yield { name: 'a review, the conclusion missing', shown: dialog }
  await dialog.getByLabel(conclusion.text).fill('?')
  await dialog.getByRole('button', { name: words.formPanel.save }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.goto(`${origin}/prioritise/review/nowhere`)
  await main.getByRole('heading', { name: words.reviews.gone.title }).waitFor()
  yield { name: 'no such decision', shown: main }
}

/** The links, a ballot on a voter's own telephone, and the camera that takes its code in. */
async function* tourOfVoting(page: Page, words: Words): AsyncGenerator<Place> {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const { score, ...voting } = words.voting
  const meeting = page.url()
  await main.getByText(score.late, { exact: true }).click()
  await main.getByText(voting.links, { exact: true }).click()
  const link = main.getByLabel(/ 2$/).and(main.locator('[readonly]'))
  await expect(link).toHaveValue(/vote#/)
  yield { name: 'links to ballots', shown: main }

  await main.getByRole('button', { name: score.scan, exact: true }).click()
  await dialog.getByLabel(score.camera).waitFor()
  yield { name: 'codes before the camera', shown: dialog }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await page.goto(await link.inputValue())
  const handIn = main.getByRole('button', { name: score.handIn, exact: true })
  await handIn.click()
  yield { name: 'a ballot by a link', shown: main }
  await handIn.click()
  await main.getByRole('img', { name: voting.codeQr }).waitFor()
  yield { name: 'a ballot code', shown: main }
  await page.goto(meeting)
  await main.getByText(score.allIn).waitFor()
}

/** A camera that sees nothing, and a reader of codes, where the browser has neither. */
function feignReader() {
  class BarcodeDetector {
    static getSupportedFormats = () => Promise.resolve(['qr_code'])
    detect = () => Promise.resolve([])
  }
  Object.assign(globalThis, { BarcodeDetector })
  navigator.mediaDevices.enumerateDevices = () =>
    Promise.resolve([
      { kind: 'videoinput', label: '', deviceId: '', groupId: '', toJSON: () => undefined },
    ])
  navigator.mediaDevices.getUserMedia = () => {
    const canvas = document.createElement('canvas')
    canvas.getContext('2d')
    return Promise.resolve(canvas.captureStream())
  }
}
