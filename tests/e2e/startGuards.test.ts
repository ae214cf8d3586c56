import { expect } from '@playwright/test'
import { test } from './app.ts'
import { openExample } from './doors.ts'
import { origin } from './origin.ts'
import { canaryIsNoted, loseDatabase, loseRows } from './siteData.ts'

const now = '2026-11-16T09:00:00+01:00'

test.setTimeout(120_000)

test('rows that are missing are told of, and what is left can be gone on with', async ({ app }) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await app.leave()
  const beside = await app.openBeside()
  await loseRows(beside, 'channels', 2)
  await beside.close()

  const again = await app.openTab('/')
  const heading = again.getByRole('heading', { name: 'En del av det som fanns här saknas' })
  await expect(heading).toBeVisible()
  await expect(again.getByRole('row', { name: /^Kanaler/ })).toBeVisible()
  await expect(again.getByRole('navigation')).toBeHidden()
  await again.reload()
  await expect(heading).toBeVisible()

  await again.getByRole('button', { name: 'Gå vidare' }).click()
  await again.getByRole('slider').first().waitFor()
  await again.reload()
  await again.getByRole('slider').first().waitFor()
})

test('a loss of everything is told of until the user begins again', async ({ app }) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await app.leave()
  const beside = await app.openBeside()
  await loseDatabase(beside)
  await beside.close()

  const again = await app.openTab('/channels')
  await again.getByRole('button', { name: 'Börja om från början' }).click()
  // A page that is left before the choice is committed asks once more.
  await expect(again.getByRole('heading', { name: 'Det som fanns här är borta' })).toBeHidden()
  await again.goto(origin)
  await expect(again.getByRole('heading', { name: 'Börja tomt' })).toBeVisible()
})

test('a browser that refuses its storage is told of', async ({ app }) => {
  const page = await app.openBeside()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied', 'SecurityError')
    }
  })
  await page.goto(origin)
  await expect(
    page.getByRole('heading', { name: 'Webbläsaren släpper inte till någon lagring' }),
  ).toBeVisible()
})

test('what cannot be read is removed at the user’s word only, and a backup is asked for', async ({
  app,
}) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open.bind(indexedDB)
    IDBFactory.prototype.open = (...database) => {
      if (sessionStorage.getItem('isMended') !== null) return open(...database)
      throw new DOMException('Internal error', 'UnknownError')
    }
    const remove = IDBFactory.prototype.deleteDatabase.bind(indexedDB)
    IDBFactory.prototype.deleteDatabase = (name) => {
      sessionStorage.setItem('isMended', '')
      return remove(name)
    }
  })
  await page.reload()
  const heading = page.getByRole('heading', { name: 'Dina uppgifter gick inte att öppna' })
  await expect(heading).toBeVisible()
  await page.getByText('Om det inte hjälper', { exact: true }).click()
  await page.getByRole('button', { name: 'Ta bort det som inte går att läsa' }).click()
  await expect(page.getByRole('heading', { name: 'Det som fanns här är borta' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Återställ en säkerhetskopia' })).toBeVisible()
})

test('a clock that has gone back is asked about, until the user says that it is right', async ({
  app,
}) => {
  const page = await app.open('/', { now })
  await openExample(page)
  await canaryIsNoted(page)
  await app.leave()
  const again = await app.open('/', { now: '2016-11-16T09:00:00+01:00' })
  const question = again.getByText('Går datorns klocka rätt? Den säger onsdag 16 november 2016.')
  await expect(question).toBeVisible()
  await again.getByRole('button', { name: 'Den går rätt' }).click()
  await expect(question).toBeHidden()
  // The answer is noted outside the database a moment later.
  await expect
    .poll(() => again.evaluate(() => Object.values(localStorage).join('\n')))
    .toContain('2016-11-16')
  await again.reload()
  await again.getByRole('slider').first().waitFor()
  await expect(question).toBeHidden()
})
