import { expect, type Locator } from '@playwright/test'

const mostStops = 80

/** Presses Tab until the element has focus, as the one does who has no pointer, and sees that it shows. */
export async function tabTo(target: Locator) {
  const page = target.page()
  await target.waitFor()
  if (await hasFocus(target)) return
  const unfocused = await lookOf(target)
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus(target)) {
      expect(await lookOf(target), `focus shows on ${target.toString()}`).not.toBe(unfocused)
      return
    }
  }
  throw new Error(`Tab did not reach ${target.toString()} within ${mostStops} stops`)
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** What could tell on the screen that the element has focus: on itself, around it or beside it. */
async function lookOf(target: Locator): Promise<string> {
  return target.evaluate((element) =>
    [element, element.parentElement, element.nextElementSibling]
      .filter((mark) => mark !== null)
      .map((mark) => {
        const { outline, boxShadow, backgroundColor, borderColor, borderWidth } =
          getComputedStyle(mark)
        return [outline, boxShadow, backgroundColor, borderColor, borderWidth].join()
      })
      .join('; '),
  )
}
