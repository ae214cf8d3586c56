import type { Page } from '@playwright/test'

/** A write to a store of the database. `createObjectStore` is one that an upgrade makes. */
export type Write = {
  readonly store: string
  readonly method: 'put' | 'add' | 'delete' | 'clear' | 'createObjectStore'
  /** The how manieth such write; the first by default. */
  readonly at?: number
}

const said = 'halted in the middle'

/** The script that stands still for good right after the write, with its transaction open. */
function halt({ store, method, at = 1, word }: Write & { readonly word: string }) {
  const prototype =
    method === 'createObjectStore' ? IDBDatabase.prototype : IDBObjectStore.prototype
  const isCallable = (value: unknown): value is (...args: unknown[]) => unknown =>
    typeof value === 'function'
  const original: unknown = Reflect.get(prototype, method)
  if (!isCallable(original)) throw new Error(`There is no ${method}`)
  let calls = 0
  const halting = new Proxy(original, {
    apply: (write, on: unknown, args: unknown[]) => {
      const result = Reflect.apply(write, on, args)
      const name = on instanceof IDBObjectStore ? on.name : args[0]
      if (name === store) calls += 1
      if (name === store && calls === at) {
        // eslint-disable-next-line no-console -- how it reaches the test
        console.info(word)
        for (;;);
      }
      return result
    },
  })
  Reflect.set(prototype, method, halting)
}

/** Lets the page stand still at the write. Ask for `hasHalted` first. */
export async function haltAt(page: Page, write: Write) {
  await page.evaluate(halt, { ...write, word: said })
}

/** As `haltAt`, for what the page does while it loads. */
export async function haltLoadingAt(page: Page, write: Write) {
  await page.addInitScript(halt, { ...write, word: said })
}

/** As `haltAt`, for every worker that the page starts from now on. */
export async function haltWorkersAt(page: Page, write: Write) {
  await page.route('**/dataWorker-*.js', async (route) => {
    const response = await route.fetch()
    const given = JSON.stringify({ ...write, word: said })
    await route.fulfill({
      response,
      body: `(${halt.toString()})(${given})\n${await response.text()}`,
    })
  })
}

/** Resolves when the page or a worker of it stands still. */
export async function hasHalted(page: Page): Promise<void> {
  await page.context().waitForEvent('console', (message) => message.text() === said)
}
