import type { Page } from '@playwright/test'
import { chooseToReadIn } from '../e2e/doors.ts'
import { confirmButton, previewHeading, savedHeading, startReading } from '../e2e/readIn.ts'
import { atMost, whole, type Finding } from './findings.ts'
import { noteTimes, takeTimes, type PageTimes } from './pageTimes.ts'
import { fillLargeStore, postFile, type Ground } from './plan.ts'

/** A screen that has not come by then never will. */
const patienceMs = 300_000

/** The app itself: its main thread while the large file is read in, and its answers afterwards. */
export async function measureScreens(ground: Ground): Promise<Finding[]> {
  return [...(await whileReadingIn(ground)), ...(await inTheLargeStore(ground))]
}

async function whileReadingIn(ground: Ground): Promise<Finding[]> {
  const { scale, browser, served } = ground
  const emptied = await browser.openBench(served.origins[1])
  await emptied.bench.evaluate((bench) => bench.forgetPosts())
  await emptied.page.close()
  const page = await browser.context.newPage()
  page.setDefaultTimeout(patienceMs)
  await noteTimes(page)
  await page.goto(served.origins[1])
  await chooseToReadIn(page)
  await takeTimes(page)
  await startReading(page, await postFile(ground, scale.large))
  await previewHeading(page).waitFor()
  const reading = await takeTimes(page)
  await confirmButton(page).click()
  await savedHeading(page).waitFor()
  const confirming = await takeTimes(page)
  await page.close()
  return [
    atMost(
      50,
      `longest task of the main thread while ${scale.large} posts are read in, ms`,
      Math.max(reading.longestTask, confirming.longestTask),
      `reading ${whole(reading.longestTask)}, confirming ${whole(confirming.longestTask)}; 0 is below 50`,
    ),
  ]
}

async function inTheLargeStore(ground: Ground): Promise<Finding[]> {
  await fillLargeStore(ground)
  const { scale, browser, served } = ground
  const laying = await browser.openBench(served.origins[0])
  await laying.bench.evaluate((bench) => bench.layMeeting())
  await laying.page.close()
  const page = await browser.context.newPage()
  page.setDefaultTimeout(patienceMs)
  await noteTimes(page)
  await page.goto(served.origins[0])
  // The posts were read in past the first screen, which asks for a plan first.
  await chooseToReadIn(page)
  await openScreen(page, 'Måndag')
  await page.getByRole('heading', { name: 'Rytmen, period för period' }).waitFor()
  // Scripts are fetched ahead two seconds after the start.
  await page.waitForTimeout(4000)
  await takeTimes(page)
  const found: Array<readonly [act: string, times: PageTimes]> = []
  for (const [act, perform] of Object.entries(acts)) {
    await perform(page)
    found.push([act, await takeTimes(page)])
  }
  await page.close()
  const scrolled = found.filter(([act]) => act.startsWith('scroll'))
  const pressed = found.filter(([act]) => !act.startsWith('scroll'))
  const told = (times: typeof found, of: (times: PageTimes) => number) =>
    times.map(([act, one]) => `${act} ${whole(of(one))}`).join(', ')
  return [
    atMost(
      100,
      `slowest next paint at ${scale.large} posts, ms`,
      Math.max(...pressed.map(([, { nextPaint }]) => nextPaint)),
      told(pressed, ({ nextPaint }) => nextPaint),
    ),
    atMost(
      50,
      'longest task while the wall and its table scroll, ms',
      Math.max(...scrolled.map(([, { longestTask }]) => longestTask)),
      told(scrolled, ({ longestTask }) => longestTask),
    ),
  ]
}

const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'scroll the wall': scroll,
  '52 weeks': (page) => page.getByRole('radio', { name: '52 veckor' }).check(),
  'as a table': (page) => page.getByRole('radio', { name: 'Tabell' }).check(),
  'scroll the table': scroll,
  'open the register': (page) => openScreen(page, 'Kanaler'),
  'filter the register': async (page) => {
    await page.getByRole('searchbox').first().pressSequentially('sida 12', { delay: 100 })
  },
  'open a channel': (page) => page.getByRole('link', { name: 'Sida 12', exact: true }).click(),
  'open the data screen': (page) => openScreen(page, 'Data och inställningar'),
  'open Monday': (page) => openScreen(page, 'Måndag'),
  'open a meeting': async (page) => {
    await openScreen(page, 'Prioritera')
    await page.getByRole('main').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Rangordning' }).waitFor()
  },
  'move the weight slider': async (page) => {
    const slider = page.getByRole('slider')
    await slider.focus()
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press(step < 30 ? 'ArrowRight' : 'PageDown')
      await page.waitForTimeout(30)
    }
    await page.getByText('Ordningen visas med prövad vikt').waitFor()
  },
}

async function openScreen(page: Page, name: string) {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function scroll(page: Page) {
  await page.mouse.move(800, 600)
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
  await page.mouse.wheel(0, -100_000)
}
