import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  test as base,
  chromium,
  expect,
  type BrowserContext,
  type Page,
  type Worker,
} from '@playwright/test'
import { findBrowser } from '../../.ci/browser.mjs'
import { origin } from './origin.ts'

const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type LaunchOptions = {
  readonly locale?: string
  readonly timezoneId?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  /** What every page's clock stands at, so that figures are the same on any day; absent: the computer's. */
  readonly now?: string
  /** Blocked unless a test is about them: they would answer in the place of the server. */
  readonly serviceWorkers?: 'allow'
  /** More switches of Chromium's. */
  readonly flags?: readonly string[]
}

/** A real browser on a profile of its own, which outlives the browser within a test. */
export class App {
  /** Errors, policy violations and requests to other origins, from every page, so far. */
  readonly problems: string[] = []
  /** Where the browser keeps what it remembers. */
  readonly profile: string
  readonly #expected: RegExp[] = []
  readonly origin: string
  #options: LaunchOptions = {}
  #context: BrowserContext | null = null

  constructor(profile: string, at = origin) {
    this.profile = profile
    this.origin = at
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not running')
    return this.#context
  }

  /** Starts the browser (again, on the same profile) and shows the path. */
  async open(path = '/', options: LaunchOptions = this.#options): Promise<Page> {
    const page = await this.#launch(options)
    await page.goto(this.origin + path)
    return page
  }

  /** A tab of the app's origin without the app, started with the browser if need be. */
  async openBeside(): Promise<Page> {
    const page = this.#context ? await this.#context.newPage() : await this.#launch(this.#options)
    await page.route('**/beside', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:," />' }),
    )
    await page.goto(`${this.origin}/beside`)
    return page
  }

  /** Another tab of the running browser. */
  async openTab(path = '/'): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(this.origin + path)
    return page
  }

  /** Lets the test bring about an error on purpose without failing at its end. */
  expectProblem(pattern: RegExp) {
    this.#expected.push(pattern)
  }

  /**
   * Ends the browser as one does who closes the tab first. What a page has noted in its local storage is
   * written at once when its last tab is gone, otherwise some seconds later.
   */
  async leave() {
    for (const page of this.context.pages()) await page.goto('about:blank')
    await this.close()
  }

  async close() {
    await this.#context?.close()
    this.#context = null
  }

  /** Ends the browser as a power cut would: nothing is flushed, nothing is said. Linux only. */
  async kill() {
    const lock = await readlink(join(this.profile, 'SingletonLock'))
    const closed = this.context.waitForEvent('close')
    const browser = Number(lock.slice(lock.lastIndexOf('-') + 1))
    // The whole group: renderers and storage must not have a moment more than the browser has.
    process.kill(-browser, 'SIGKILL')
    await closed
    this.#context = null
  }

  /** Prints what stands on each page: the report of a failure has to do without a browser to look at. */
  async tellWhatIsShown() {
    for (const page of this.#context?.pages() ?? []) {
      const shown = await page
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch((error: unknown) => String(error))
      // eslint-disable-next-line no-console -- how it reaches the report
      console.log(`${page.url()} shows:\n${shown.slice(0, 2000)}\n`)
    }
    // eslint-disable-next-line no-console -- how it reaches the report
    console.log(`problems: ${this.problems.join('\n') || 'none'}`)
  }

  /** Fails the test when anything went wrong behind the screen. */
  assertClean() {
    const unexpected = this.problems.filter(
      (problem) => !this.#expected.some((pattern) => pattern.test(problem)),
    )
    expect(unexpected).toEqual([])
  }

  async #launch(launchOptions: LaunchOptions): Promise<Page> {
    this.#options = launchOptions
    const { now, flags = [], ...options } = launchOptions
    const executablePath = findBrowser()
    this.#context = await chromium.launchPersistentContext(this.profile, {
      ...(executablePath && { executablePath }),
      args: [...launchFlags, ...flags],
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
      ...options,
    })
    // Sooner than the test's own end, so that its failure says what it was waiting for.
    this.#context.setDefaultTimeout(20_000)
    if (now !== undefined) await this.#context.clock.setFixedTime(now)
    await this.#watch(this.#context)
    return this.#context.pages()[0] ?? (await this.#context.newPage())
  }

  async #watch(context: BrowserContext) {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        // eslint-disable-next-line no-console -- how a violation reaches the test
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    for (const page of context.pages()) page.on('worker', (worker) => void watchWorker(worker))
    context.on('page', (page) => page.on('worker', (worker) => void watchWorker(worker)))
    context.on('request', (request) => {
      const url = new URL(request.url())
      const isOwn = url.origin === this.origin || ['data:', 'blob:'].includes(url.protocol)
      if (!isOwn) this.problems.push(`foreign request: ${request.url()}`)
    })
    context.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`)
    })
    context.on('weberror', (error) => {
      this.problems.push(`uncaught: ${String(error.error())}`)
    })
  }
}

/** A worker's violations reach no page; some happen before anyone can listen, so they are asked for. */
async function watchWorker(worker: Worker) {
  try {
    await worker.evaluate(() => {
      const observer = new ReportingObserver(
        (reports) => {
          for (const report of reports)
            // eslint-disable-next-line no-console -- how a violation reaches the test
            console.error(`policy violation in a worker: ${JSON.stringify(report.body)}`)
        },
        { buffered: true, types: ['csp-violation'] },
      )
      observer.observe()
    })
  } catch {
    // The worker had done its work and was gone.
  }
}

/** A test in a real browser. Its end is an assertion too: no errors, violations or foreign requests. */
export const test = base.extend<{ app: App; at: string }>({
  /** The address that the app is met at. */
  at: [origin, { option: true }],
  app: async ({ at }, use, { errors }) => {
    const profile = await mkdtemp(join(tmpdir(), 'uthallig-'))
    const app = new App(profile, at)
    await use(app)
    if (errors.length > 0) await app.tellWhatIsShown()
    await app.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    app.assertClean()
  },
})

/** The rules and places that axe finds against WCAG 2.2 A and AA on the page as it is now. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // What is fading in has not its colours yet.
  await page.evaluate(async () => {
    const fades = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(fades.map(({ finished }) => finished))
  })
  const { violations } = await new AxeBuilder({ page })
    // Without a second page to put the frames' findings together in: the app has no frames.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Fails with what axe finds. */
export async function expectAccessible(page: Page) {
  expect(await accessibilityFindings(page)).toEqual([])
}
