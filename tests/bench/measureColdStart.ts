import { atMost, whole, type Finding } from './findings.ts'
import { median } from './medians.ts'
import type { Ground } from './plan.ts'

const timesAPair = 3

/** From an address in a new tab to a drawn heading: the app, and a page with its libraries only. */
export async function measureColdStart({ scale, browser, served }: Ground): Promise<Finding[]> {
  const [origin] = served.origins
  const bare = `${origin}/tests/bench/page/bare.html`
  async function start(address: string): Promise<number> {
    const page = await browser.context.newPage()
    await page.addInitScript(() => {
      const drawn = new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('h1')) requestAnimationFrame(look)
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        }
        look()
      })
      Object.assign(globalThis, { drawn })
    })
    await page.goto(address)
    const ms = await page.evaluate<number>('globalThis.drawn')
    await page.close()
    return ms
  }

  await start(origin)
  await start(bare)
  const app: number[] = []
  const libraries: number[] = []
  for (let pair = 0; pair < timesAPair * scale.pairs; pair++) {
    app.push(await start(origin))
    libraries.push(await start(bare))
  }
  return [
    atMost(
      1.3,
      'cold start to the first screen',
      median(app) / median(libraries),
      `${whole(median(app))} ms against ${whole(median(libraries))} ms with the libraries alone`,
    ),
  ]
}
