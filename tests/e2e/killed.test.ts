import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { chooseToReadIn } from './doors.ts'
import { bigPage, writeBigExport } from './bigExport.ts'
import { confirmButton, confirmImport, previewHeading, readIn, startReading } from './readIn.ts'
import { forgetPlan } from './siteData.ts'
import { countStoredPosts, countUnseenRows, type StoredPosts } from './storedPosts.ts'

/** How often the browser is killed; a night's run may ask for many more. */
const kills = Number(process.env['UTHALLIG_KILLS'] ?? 6)

/** More than the reader keeps in memory, so that posts are written while the file is read, too. */
const size = { pages: 20, postsAPage: 9500 }

type Moment = { readonly during: 'reading' | 'confirming'; readonly afterMs: number }

test('an import whose browser is killed is there wholly or not at all', async ({ app }, info) => {
  test.setTimeout(60_000 + kills * 30_000)
  const path = info.outputPath('big.csv')
  const total = await writeBigExport(path, size)
  const duration = { reading: 0, confirming: 0 }
  let hasPlan = false

  await test.step('undisturbed, to know how long it takes', async () => {
    const page = await begin()
    duration.reading = await timed(() => readIn(page, path))
    duration.confirming = await timedConfirm(page)
    expect(liveImports(await countStoredPosts(page))).toEqual([whole(total)])
    await forgetEverything()
  })

  for (const moment of moments(duration)) {
    await test.step(`killed ${moment.afterMs} ms into ${moment.during}`, async () => {
      const page = await begin()
      await killDuring(page, moment)

      const beside = await app.openBeside()
      const left = await countStoredPosts(beside)
      const live = liveImports(left)
      expect(live, 'what the database shows').toEqual(live.length === 0 ? [] : [whole(total)])
      info.annotations.push({ type: 'killed', description: describe(moment, left) })

      await beside.close()
      const again = await app.openTab('/')
      await (live.length === 0 ? expectNothing(again) : expectEverything(again))
      await expect
        .poll(() => countUnseenRows(again), {
          message: 'what the killed import left is swept away',
          timeout: 20_000,
        })
        .toBe(0)
      if (live.length > 0) await forgetEverything()
      else await app.close()
    })
  }

  await test.step('and the file can be read in afterwards', async () => {
    const page = await begin()
    await readIn(page, path)
    await confirmImport(page)
    expect(liveImports(await countStoredPosts(page))).toEqual([whole(total)])
  })

  async function begin(): Promise<Page> {
    const page = await app.open()
    if (!hasPlan) await chooseToReadIn(page)
    hasPlan = true
    return page
  }

  async function killDuring(page: Page, { during, afterMs }: Moment) {
    if (during === 'confirming') await readIn(page, path)
    await (during === 'reading' ? startReading(page, path) : pressConfirm(page))
    // The moment of death is what is tried here: nothing on the screen tells it.
    await page.waitForTimeout(afterMs)
    await app.kill()
  }

  async function forgetEverything() {
    await app.close()
    const beside = await app.openBeside()
    await forgetPlan(beside)
    await app.close()
    hasPlan = false
  }
})

/** Some while reading, the others spread over the confirming and a little beyond it. */
function moments(duration: { readonly reading: number; readonly confirming: number }): Moment[] {
  const whileReading = Math.max(1, Math.round(kills / 3))
  return Array.from({ length: kills }, (_, place): Moment => {
    const isReading = place < whileReading
    const among = isReading ? whileReading : kills - whileReading
    const share = ((isReading ? place : place - whileReading) + Math.random()) / among
    return isReading
      ? { during: 'reading', afterMs: Math.round((0.5 + share / 2) * duration.reading) }
      : { during: 'confirming', afterMs: Math.round(1.15 * share * duration.confirming) }
  })
}

/** Without the checks and waits of a click, whose length would hide the first moments. */
async function pressConfirm(page: Page) {
  await confirmButton(page).evaluate((button: HTMLElement) => button.click())
}

async function timedConfirm(page: Page): Promise<number> {
  return confirmButton(page).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const look = () => {
          if (button.isConnected) requestAnimationFrame(look)
          else resolve(performance.now() - started)
        }
        button.click()
        look()
      }),
  )
}

async function expectNothing(page: Page) {
  await expect(page.getByRole('heading', { name: 'Börja med en kanal' })).toBeVisible()
  await expect(previewHeading(page)).toBeHidden()
}

async function expectEverything(page: Page) {
  const last = bigPage(size.pages - 1)
  await page.getByRole('link', { name: last, exact: true }).click()
  await expect(page.getByText(/^9\s500 inlägg räknas\.$/)).toBeVisible()
}

function liveImports({ imports }: StoredPosts) {
  return imports.filter((entry) => !isNotLive(entry))
}

function isNotLive({ state }: { readonly state: string }) {
  return state !== 'live'
}

function whole(total: number): StoredPosts['imports'][number] {
  return { state: 'live', claimed: total, segments: total, times: total, hashes: total }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function describe({ during, afterMs }: Moment, { imports }: StoredPosts) {
  const left = imports.map(({ state, segments }) => `${state} ${segments}`).join(', ')
  return `${afterMs} ms into ${during}: ${left || 'nothing'}`
}
