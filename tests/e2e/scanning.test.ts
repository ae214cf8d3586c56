import { inflateRawSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './app.ts'
import { codeOf, openMeeting } from './meeting.ts'
import { port } from './origin.ts'

test.use({ at: `http://room.localhost:${port}` })

/**
 * Stands in for what Chromium reads codes with on other systems: it reads what `holdUp` lays before it, once
 * the camera gives a picture. Remembers the cameras that were asked for.
 */
async function withReader(page: Page) {
  await page.addInitScript(() => {
    const held: string[] = []
    const cameras: MediaStream[] = []
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code'])
      detect(video: HTMLVideoElement) {
        if (video.videoWidth === 0) throw new DOMException('No picture', 'InvalidStateError')
        return Promise.resolve(held.map((rawValue) => ({ rawValue })))
      }
    }
    const devices = navigator.mediaDevices
    const getUserMedia = devices.getUserMedia.bind(devices)
    devices.getUserMedia = async (wanted) => {
      const camera = await getUserMedia(wanted)
      cameras.push(camera)
      return camera
    }
    Object.assign(globalThis, {
      BarcodeDetector,
      holdUp: (text: string) => held.splice(0, 1, text),
      cameraStates: () =>
        cameras.flatMap((camera) => camera.getTracks().map(({ readyState }) => readyState)),
    })
  })
}

const holdUp = (page: Page, text: string) => page.evaluate(`holdUp(${JSON.stringify(text)})`)
const cameraStates = (page: Page) => page.evaluate('cameraStates()')

test('voters hold their codes up to the camera one after another', async ({ app }) => {
  const page = await app.open('/', { flags: ['--use-fake-device-for-media-stream'] })
  const main = page.getByRole('main')
  await withReader(page)
  await page.reload()
  const sessionId = await openMeeting(page)
  const scan = main.getByRole('button', { name: 'Läs av med kameran' })
  const scanner = page.getByRole('dialog', { name: 'Läs av med kameran' })

  await test.step('a camera that is refused is said, and typing goes on', async () => {
    await scan.click()
    await expect(scanner.getByRole('alert')).toContainText('fick inte använda kameran')
    await scanner.getByRole('button', { name: 'Klart' }).click()
    await expect(scanner).toHaveCount(0)
    await page.context().grantPermissions(['camera'])
  })

  await test.step('what is held up is taken in, and said from whom', async () => {
    await scan.click()
    await expect(scanner.getByLabel('Det kameran ser')).toBeVisible()
    await holdUp(page, codeOf(sessionId, 1, 3))
    await expect(scanner).toContainText('Rösten från Deltagare 1 är mottagen.')
    await holdUp(page, codeOf(sessionId, 3, 2))
    await expect(scanner).toContainText('Rösten från Deltagare 3 är mottagen.')
    await expect(scanner).toContainText('2 av 3 röster inne')
    await expectAccessible(page)
  })

  await test.step('what does not belong here is refused with the reason', async () => {
    await holdUp(page, codeOf(sessionId, 2, 2, 2))
    await expect(scanner).toContainText('Koden hör till en annan runda.')
    await holdUp(page, 'https://example.org/')
    await expect(scanner).toContainText('Koden stämmer inte.')
  })

  await test.step('a newer code of the same voter is asked about, whatever is held up meanwhile', async () => {
    await holdUp(page, codeOf(sessionId, 1, 4))
    const question = page.getByRole('alertdialog', { name: /^Deltagare 1 har redan röstat/ })
    await question.waitFor()
    await holdUp(page, codeOf(sessionId, 2, 1))
    await page.waitForTimeout(600)
    await expect(question).toBeVisible()
    await question.getByRole('button', { name: 'Byt ut' }).click()
    await expect(scanner).toContainText('Rösten från Deltagare 2 är mottagen.')
    await expect(scanner).toContainText('3 av 3 röster inne')
  })

  await test.step('the camera is let go', async () => {
    expect(await cameraStates(page)).toEqual(['live'])
    await scanner.getByRole('button', { name: 'Klart' }).click()
    await expect(scanner).toHaveCount(0)
    expect(await cameraStates(page)).toEqual(['ended'])
    await expect(main).toContainText('3 av 3 röster inne')
  })
})

test('a mail with several codes is pasted, and each voter’s link is shown to a telephone', async ({
  app,
}) => {
  const page = await app.open('/')
  const main = page.getByRole('main')
  const sessionId = await openMeeting(page)
  // Without a reader of codes there is nothing to press.
  await expect(main.getByRole('button', { name: 'Läs av med kameran' })).toHaveCount(0)

  await page.getByText('Länkar till röstsedlar').click()
  await expect(main.getByLabel('Deltagare 2', { exact: true })).toHaveValue(/vote#sv\./)
  await main.getByRole('button', { name: 'QR-kod: Deltagare 1' }).click()
  await main.getByRole('button', { name: 'QR-kod: Deltagare 2' }).click()
  await expect(main.getByRole('img')).toHaveCount(1)
  await expect(main.getByRole('img', { name: 'QR-kod: Deltagare 2' })).toBeVisible()
  const field = main.getByLabel('Deltagare 2', { exact: true })
  await expect(field).toHaveValue(/#/)
  const link = await field.inputValue()
  const packed = link.replace(`${app.origin}/vote#sv.`, '')
  const invitation = inflateRawSync(Buffer.from(packed, 'base64url')).toString()
  expect(JSON.parse(invitation)).toMatchObject({ session: sessionId, round: 1, participant: 2 })
  expect(invitation).toContain('Berättelser från kontaktpersoner')
  await expectAccessible(page)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const mail = `Hej,\nhär är våra koder:\n${[1, 3].map((voter) => codeOf(sessionId, voter, 2)).join('\n')}\n${codeOf(sessionId, 2, 2, 3)}\n\nMvh`
  await page.evaluate((text) => navigator.clipboard.writeText(text), mail)
  await main.getByLabel('Kod', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await page.keyboard.press('Enter')
  await expect(main).toContainText('Rösterna från Deltagare 1 och Deltagare 3 är mottagna.')
  await expect(main).toContainText('2 av 3 röster inne')
  await expect(main).toContainText('Koden hör till en annan runda.')
})
