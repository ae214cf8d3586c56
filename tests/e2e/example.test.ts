import { expect } from '@playwright/test'
import { test } from './app.ts'
import { openExample } from './doors.ts'
import { channelsIn, wallRow } from './wall.ts'

test('Exempelkommun shows every kind of channel, goes at one click and comes back', async ({
  app,
}) => {
  const page = await app.open('/', { now: '2026-11-16T09:00:00+01:00' })
  await openExample(page)
  const banner = page.getByText('Det här är Exempelkommun: påhittade kanaler och inlägg')
  await expect(banner).toBeVisible()
  await expect(channelsIn(page, 'Behöver stöd')).toHaveText(['Seniorcenter Öst', 'Kontaktpoolen'])
  await expect(channelsIn(page, 'Håller planen')).toHaveText([
    'Seniorcenter Söder',
    'Ungdomsrådgivningen',
    'Exempelkommun',
    'Seniorcenter Norr',
  ])
  await expect(channelsIn(page, 'Vilar eller bevakar')).toHaveText([
    'Kulturveckan',
    'Omvärldsbevakning',
  ])
  await expect(wallRow(page, 'Seniorcenter Öst')).toContainText('Tystnad sedan april')
  await expect(wallRow(page, 'Kontaktpoolen')).toContainText('Risk, tyst')
  await expect(wallRow(page, 'Seniorcenter Söder')).toContainText('Aktiv, stötvis')
  await expect(wallRow(page, 'Kulturveckan')).toContainText('Vilande till 28 februari')
  await expect(wallRow(page, 'Omvärldsbevakning')).toContainText('Bevakning')

  await page.getByRole('button', { name: 'Ta bort exemplet' }).click()
  const doors = page.getByRole('list', { name: 'Tre sätt att börja' })
  await expect(doors).toBeVisible()
  await expect(banner).toBeHidden()

  await page.getByText('Sparat: borttaget exempel').waitFor()
  await page.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(wallRow(page, 'Seniorcenter Öst')).toContainText('Tystnad sedan april')
  await expect(banner).toBeVisible()
})
