import { writeFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { beginEmpty } from '../e2e/doors.ts'
import { test } from '../e2e/profiles.ts'
import { confirmImport, metaExport, readIn } from '../e2e/readIn.ts'
import { tableTexts } from '../e2e/tableTexts.ts'

const zones = ['Europe/Stockholm', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati']
const now = '2036-01-14T09:00:00+01:00'
const hourMs = 3_600_000

/** Noon of both Sundays of the year on which the clocks of the EU are set. */
function changeDays(year: number): number[] {
  return [3, 10].map((month) => {
    const last = new Date(Date.UTC(year, month, 0, 12))
    return last.getTime() - last.getUTCDay() * 24 * hourMs
  })
}

/** Every half hour from the evening before a change to the morning after it, 2015 to 2035. */
const instants = Array.from({ length: 21 }, (_, place) => 2015 + place)
  .flatMap(changeDays)
  .flatMap((noon) =>
    Array.from({ length: 70 }, (_, half) => noon - 17 * hourMs + half * hourMs * 0.5),
  )

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Minutes on Stockholm's clocks, by the platform and not by the program. */
function stockholmMinutes(instant: number): number {
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) / 60_000
}

test('four time zones show the same figures, on every day on which clocks are set', async ({
  profiles,
}, info) => {
  test.setTimeout(180_000)
  const path = info.outputPath('blogg.json')
  const items = instants.map((instant) => ({
    id: String(instant),
    url: `https://blogg.example.org/${instant}`,
    content_text: 'Vi ses.',
    date_published: new Date(instant).toISOString(),
  }))
  const version = 'https://jsonfeed.org/version/1.1'
  const feed = { version, title: 'Bloggen', home_page_url: 'https://blogg.example.org/', items }
  await writeFile(path, JSON.stringify(feed))

  const shown: string[][] = []
  for (const timezoneId of zones) {
    const app = profiles.fresh()
    const page = await app.open('/', { now, timezoneId })
    await beginEmpty(page, 'Socialförvaltningen')
    for (const file of [path, metaExport]) {
      await readIn(page, file)
      await confirmImport(page)
    }
    const minutes = await storedMinutes(page)
    const wanted = instants.map(stockholmMinutes).toSorted((a, b) => a - b)
    expect(minutes, `the times stored in ${timezoneId}`).toContainEqual(wanted)
    await page.getByRole('banner').getByRole('link', { name: 'Måndag' }).click()
    await page.getByRole('radio', { name: 'Tabell' }).check()
    shown.push(await tableTexts(page.getByRole('table')))
    await app.close()
  }
  for (const [place, table] of shown.entries())
    expect(table, `the figures in ${zones[place]}`).toEqual(shown[0])
})

/** The minutes of each account's posts. */
async function storedMinutes(page: Page): Promise<number[][]> {
  return page.evaluate(async () => {
    const ready = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    const db = await ready(indexedDB.open('uthallig'))
    const rows: ReadonlyArray<{ readonly minutes: Int32Array }> = await ready(
      db.transaction('times').objectStore('times').getAll(),
    )
    db.close()
    return rows.map(({ minutes }) => [...minutes])
  })
}
