import { expect, type Page } from '@playwright/test'
import { encodeBallot } from '#domain/ballotCode.ts'
import { isScore, type ItemScore } from '#domain/score.ts'
import { test } from './app.ts'

/** Counts what a hand does: every press on a button or choice, and every sign that is written. */
function counting(page: Page) {
  let clicks = 0
  let keys = 0
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  return {
    press: async (name: string | RegExp) => {
      clicks += 1
      await button(name).click()
    },
    choose: async (label: string, option: string) => {
      clicks += 2
      await page.getByLabel(label, { exact: true }).selectOption(option)
    },
    write: async (label: string, text: string, then: 'Enter' | 'Tab' = 'Tab') => {
      clicks += 1
      keys += text.length + 1
      await page.getByLabel(label, { exact: true }).first().fill(text)
      await page.getByLabel(label, { exact: true }).first().press(then)
    },
    counted: () => ({ clicks, keys }),
  }
}

function scoresOf(digits: string): ItemScore[] {
  const signs = Array.from(digits, Number).filter(isScore)
  return signs.flatMap((goal, at) =>
    at % 2 === 0 ? [{ goal, benefit: signs[at + 1] ?? null }] : [],
  )
}

test('a meeting of six, from preparing to the record, with a reload in the middle', async ({
  app,
}) => {
  const page = await app.open()
  await page.getByRole('button', { name: 'Öppna exemplet' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Kontaktpoolen prioriterades som nummer 1 men har varit tyst')
  await page.getByRole('link', { name: 'Prioritera' }).click()
  const { press, write, counted } = counting(page)

  await test.step('the meeting is prepared', async () => {
    await press('Förbered ett möte')
    await write('Antal som röstar', '6')
    await write('Timmar i veckan som finns kan lämnas tom', '10')
    await press('Spara')
    await expect(
      main.getByText('Inte uppgivet').or(main.getByText('ingen uppgift')).first(),
    ).toBeVisible()
    await press('Börja poängsätta')
    await expect(main).toContainText('0 av 6 röster inne')
  })

  await test.step('the device goes around, and shows the second voter nothing of the first', async () => {
    await press('Låt enheten gå runt')
    for (const voter of [1, 2]) {
      await expect(main).toContainText(`Lämna över till Deltagare ${voter}`)
      await expect(main.getByRole('radio')).toHaveCount(0)
      await press('Det är min tur')
      for (const question of await main
        .getByRole('group')
        .filter({ has: page.getByRole('radio') })
        .all())
        await question
          .getByRole('radio')
          .nth(voter + 1)
          .check()
      await press('Lämna in')
    }
    await press('Tillbaka')
    await expect(main).toContainText('2 av 6 röster inne')
  })

  const sessionId = page.url().split('/').at(-1) ?? ''
  const code = (participant: number, round: number, digits: string) =>
    encodeBallot({ participant, round, scores: scoresOf(digits) }, sessionId)

  await test.step('codes and paper; what does not fit is refused with the reason', async () => {
    await write('Kod', code(3, 1, '4433221143322110').replace(/.$/, '0'), 'Enter')
    await expect(main.getByText(/^Koden (stämmer inte|hör till ett annat)/)).toBeVisible()
    await write('Kod', code(3, 2, '4433221143322110'), 'Enter')
    await expect(main).toContainText('Koden hör till en annan runda.')
    await write('Kod', code(3, 1, '4433221143322110'), 'Enter')
    await expect(main).toContainText('3 av 6 röster inne')
    await write('Kod', code(3, 1, '4433221143322111'), 'Enter')
    await expect(
      page.getByRole('alertdialog', { name: 'Deltagare 3 har redan röstat. Byta ut den rösten?' }),
    ).toBeVisible()
    await press('Byt ut')
    await expect(main).toContainText('Rösten från Deltagare 3 är mottagen.')
    await page.getByText('Länkar till röstsedlar').click()
    await expect(main).toContainText('telefoner når inte länkarna')
    const field = main.getByLabel('Deltagare 4', { exact: true })
    await expect(field).toHaveValue(/#/)
    const link = await field.inputValue()
    const phone = await page.context().newPage()
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.goto(link)
    await phone.getByRole('button', { name: 'Lämna in' }).waitFor()
    for (const choice of await phone.getByLabel(/^[34] /).all()) await choice.check()
    await phone.getByRole('button', { name: 'Lämna in' }).click()
    const own = phone.getByRole('region', { name: 'Din röstkod' }).getByRole('paragraph').first()
    await write('Kod', await own.innerText(), 'Enter')
    await phone.close()
    await expect(main).toContainText('4 av 6 röster inne')
    await write('Svar i sedelns ordning', '44 33', 'Enter')
    await expect(main).toContainText('Det ska vara 16 svar')
    await write('Svar i sedelns ordning', '44332211 43322110', 'Enter')
    await expect(main).toContainText('5 av 6 röster inne')
    await write('Svar i sedelns ordning', '4433-- 1143322110', 'Enter')
    await expect(main).toContainText('6 av 6 röster inne')
  })

  await test.step('a reload loses nothing, and still shows nothing', async () => {
    await page.reload()
    await expect(main).toContainText('6 av 6 röster inne')
    await expect(main.getByText('Rangordning')).toHaveCount(0)
    await press('Stäng rundan')
    await expect(main.getByRole('heading', { name: 'Rangordning' })).toBeVisible()
  })

  await test.step('another weight is tried', async () => {
    await main.getByRole('slider').fill('90')
    await expect(main).toContainText('Ordningen visas med prövad vikt: målbidrag 90')
    await press('Tillbaka till mötets vikt')
  })

  await test.step('what they differ on is talked about and scored again', async () => {
    await press('Börja prata')
    await press('Öppna en ny runda')
    for (let voter = 1; voter <= 6; voter++) {
      await write('Svar i sedelns ordning', '433221', 'Enter')
      await expect(main).toContainText(`${voter} av 6 röster inne`)
    }
    await press('Stäng rundan')
    await expect(main.getByRole('heading', { name: 'Det som rörde sig' })).toBeVisible()
    await press('Gå till beslut')
  })

  await test.step('a decision that departs must say why, and what is confirmed stays', async () => {
    await press('Fyll i efter rangordningen')
    const first = main.getByRole('combobox').first()
    await expect(first).toHaveValue('prioritise')
    await first.selectOption('wait')
    await expect(main).toContainText('Läggs åt sidan fast den ligger högt. Skriv varför.')
    await press('Läs upp')
    await press('Fastställ')
    await expect(main.getByRole('alert')).toContainText('Motivering saknas')
    await main
      .getByRole('button', { name: /^Motivering/ })
      .first()
      .click()
    await page.getByLabel('Beslut', { exact: true }).selectOption('Prioritera')
    await press('Spara')
    await press('Fastställ')
    await expect(main).toContainText('Fastställt')
    await main
      .getByRole('button', { name: /^Rätta/ })
      .first()
      .click()
    await write('Motivering', 'Diarienumret var fel.')
    await press('Spara')
    await expect(main).toContainText('Rättad, ersätter ett tidigare beslut')
    await page.getByRole('link', { name: 'Prioritera' }).first().click()
    await expect(main).toContainText('Ersatt av en rättelse')
  })

  // Six voters twice, and every mistake on purpose: two choices an initiative and voter are the least.
  const { clicks, keys } = counted()
  test.info().annotations.push({ type: 'handling', description: `${clicks} clicks, ${keys} keys` })
  expect(clicks).toBeLessThan(60)
  expect(keys).toBeLessThan(300)
})
