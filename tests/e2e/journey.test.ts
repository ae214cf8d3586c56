import { expect } from '@playwright/test'
import { test } from './app.ts'
import { writeDay } from './dateField.ts'
import { beginEmpty } from './doors.ts'
import {
  accountLine,
  confirmImport,
  dropOnApp,
  metaExport,
  previewHeading,
  savedHeading,
} from './readIn.ts'
import { addChannels } from './register.ts'
import { channelsIn, readPeriod, strip, wallRow } from './wall.ts'

const monday = '2026-11-16T09:00:00+01:00'

const main = 'Exempelkommun'
const youth = 'Ungdomsrådgivningen'
const pool = 'Kontaktpoolen'

test('from an empty browser to the wall, by a Meta export, a summer pause and back', async ({
  app,
}) => {
  const page = await app.open('/', { now: monday })

  await test.step('three doors', async () => {
    const doors = page.getByRole('list', { name: 'Tre sätt att börja' })
    await expect(doors.getByRole('heading')).toHaveText(['Börja tomt', 'Exempelkommun', 'Läs in'])
    await beginEmpty(page, 'Socialförvaltningen')
  })

  await test.step('three unit pages, by their links', async () => {
    const links = [
      `${main}: https://www.facebook.com/profile.php?id=100063500000003`,
      `${youth}: https://m.facebook.com/100063500000001/posts/pfbid0197144991292?ref=share`,
      `${pool}: https://www.facebook.com/kontaktpoolen.exempel/`,
    ]
    await addChannels(page, links, 3)
    const register = page.getByRole('table', { name: 'Alla kanaler i registret' })
    await expect(register.getByRole('rowheader')).toHaveText([main, pool, youth])
    await expect(page.getByRole('main')).toContainText('3 kanaler i registret.')
  })

  await test.step('the file, before anything is written', async () => {
    await dropOnApp(page, [metaExport])
    await expect(previewHeading(page)).toBeFocused()
    const preview = page.getByRole('main')
    await expect(preview).toContainText(
      'Filen innehåller 238 inlägg på 3 sidor, från 4 maj till 15 november 2026. 4 stod dubbelt.',
    )
    await expect(preview).toContainText('Inget är sparat än.')
    await expect(preview).toContainText(
      'Tiderna är skrivna i amerikansk stillahavstid och har räknats om till svensk tid. Meta skriver tiderna så, även för svenska konton.',
    )
    await expect(accountLine(page, `${pool} ${main}`)).toContainText(
      '57 inläggfrån 4 maj till 30 oktober 2026',
    )
    await expect(accountLine(page, main)).toContainText(
      '109 inläggfrån 4 maj till 12 november 2026',
    )
    await expect(accountLine(page, `${youth} ${main}`)).toContainText(
      '68 inläggfrån 5 maj till 12 november 2026',
    )
  })

  await test.step('its accounts, matched to the channels', async () => {
    await expect(accountLine(page, main)).toContainText(`till ${main}, känd sedan tidigare`)
    await expect(accountLine(page, `${youth} ${main}`)).toContainText(
      `till ${youth}, känd sedan tidigare`,
    )
    // The page goes by another name in the file than in the register: that is for the user to say.
    const account = accountLine(page, `${pool} ${main}`)
    await expect(account).toContainText('ny kanal')
    await account.getByRole('button', { name: `${pool} ${main}` }).click()
    await account.getByRole('radio', { name: 'Till en kanal i registret' }).check()
    await account.getByRole('combobox', { name: 'Kanal' }).fill('kontakt')
    await page.getByRole('option', { name: pool }).click()
    await expect(account).toContainText(`till ${pool}`)
    await expect(page.getByRole('button', { name: 'Läs in 234 inlägg i 3 kanaler' })).toBeEnabled()
  })

  await test.step('confirmed, all of it', async () => {
    await confirmImport(page)
    await expect(savedHeading(page)).toHaveText('234 inlägg är inlästa i 3 kanaler')
    await page.getByRole('link', { name: 'Se Måndag' }).click()
  })

  await test.step('who keeps the plan, and who needs support', async () => {
    await expect(page.getByRole('main')).toContainText(
      '2 av 3 kanaler håller planen. Kontaktpoolen har varit tyst i 16 dagar. Senaste inlägget kom 30 oktober. Inläggen är kända till 15 november.',
    )
    await expect(channelsIn(page, 'Behöver stöd')).toHaveText([pool])
    await expect(channelsIn(page, 'Håller planen')).toHaveText([youth, main])
    await expect(wallRow(page, pool)).toContainText('Risk, tyst 16 dagar')
    await expect(wallRow(page, pool)).toContainText('16 av 28 veckor')
    await expect(wallRow(page, youth)).toContainText('20 av 28 veckor')
    await expect(wallRow(page, main)).toContainText('28 av 28 veckor')
    await expect(indexOf(pool, 53)).toBeVisible()
    await expect(indexOf(youth, 88)).toBeVisible()
    await expect(indexOf(main, 100)).toBeVisible()
  })

  await test.step('how the index came about', async () => {
    await indexOf(pool, 53).click()
    const calculation = page.getByRole('dialog', { name: `Uthållighetsindex 53 för ${pool}` })
    await expect(calculation).toContainText(
      '56,7 % av planen hållen × 92,9 % kvar efter avdrag för tystnad = 52,6, avrundat till 53 av 100.',
    )
    await expect(calculation).toContainText(
      '16 dagar utan inlägg. Avdraget börjar efter 14 dagar och är helt efter 42 dagar: (42 − 16) / (42 − 14) = 92,9 %.',
    )
    await expect(calculation.getByRole('rowheader')).toHaveCount(28)
    await calculation.getByRole('button', { name: 'Stäng' }).click()
    await expect(calculation).toBeHidden()
  })

  await test.step('the summer pause changes the wall and the figures', async () => {
    const summer = 'vecka 29, 13–19 juli 2026'
    await readPeriod(page, pool, 18)
    await expect(strip(page, pool)).toHaveAttribute(
      'aria-valuetext',
      `${summer}, 0 av 3 inlägg, missad`,
    )
    await wallRow(page, pool).getByRole('button', { name: 'Registrera uppehåll' }).click()
    const panel = page.getByRole('dialog', { name: 'Registrera uppehåll' })
    await panel.getByRole('checkbox', { name: youth }).check()
    await writeDay(panel, 'Första dagen', '2026-06-29')
    await writeDay(panel, 'Sista dagen', '2026-07-26')
    await panel.getByRole('button', { name: 'Spara' }).click()
    await expect(panel).toBeHidden()
    await expect(indexOf(pool, 59)).toBeVisible()
    await expect(indexOf(youth, 95)).toBeVisible()
    await expect(indexOf(main, 100)).toBeVisible()
    await expect(wallRow(page, pool)).toContainText('16 av 24 veckor')
    await expect(wallRow(page, youth)).toContainText('20 av 24 veckor')
    await expect(wallRow(page, main)).toContainText('28 av 28 veckor')
    await readPeriod(page, pool, 18)
    await expect(strip(page, pool)).toHaveAttribute(
      'aria-valuetext',
      `${summer}, uppehåll: semester, anmält i efterhand`,
    )
  })

  await test.step('the import, undone', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Data och inställningar' }).click()
    await page.getByRole('button', { name: 'Ångra inläsningen 16 november 2026 kl. 09:00' }).click()
    await expect(page.getByText('Ångrad 16 november 2026')).toBeVisible()
    await page.getByRole('banner').getByRole('link', { name: 'Måndag' }).click()
    await expect(page.getByText('Inga inlägg är inlästa än')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Index / })).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('Ingen kanal kan bedömas än.')
  })

  function indexOf(channel: string, index: number) {
    return page.getByRole('button', {
      name: `Index ${index} av 100 för ${channel}: visa uträkningen`,
    })
  }
})
