import { create } from 'zustand'
import { scriptUrl } from '#worker/scriptUrl.ts'

/** Whether a newer build is stored and waits for the user's word. */
export const useAppUpdate = create<{ readonly isOffered: boolean }>()(() => ({ isOffered: false }))

const lookAgainAfterMs = 60 * 60 * 1000
const takenWithinMs = 3000

/**
 * Has the browser store the whole build, so that the app starts without a network, and offers the next
 * build once that is stored too. Does nothing where there are no service workers, as on plain http.
 */
export async function followAppUpdates(): Promise<void> {
  const workers = serviceWorkers()
  if (!workers) return
  try {
    const registration = await workers.register(scriptUrl(`${import.meta.env.BASE_URL}sw.js`))
    // The very first one has no page to take over from.
    if (registration.waiting && workers.controller) offer()
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && workers.controller) offer()
      })
    })
    lookNowAndThen(registration)
  } catch {
    // The browser forbids it or the server is away: the app works as long as it can be fetched.
  }
}

/**
 * Lets the newest stored build take over, if one waits; then a reload shows it. Resolves when it has, or
 * when it takes too long.
 */
export async function takeAppUpdate(): Promise<void> {
  const workers = serviceWorkers()
  const waiting = (await workers?.getRegistration())?.waiting
  if (!workers || !waiting) return
  const taken = new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
    setTimeout(resolve, takenWithinMs)
  })
  waiting.postMessage('takeOver')
  await taken
}

function offer() {
  useAppUpdate.setState({ isOffered: true })
}

/** A tab that is left open for days must hear of a new build too. */
function lookNowAndThen(registration: ServiceWorkerRegistration) {
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    if (performance.now() - looked < lookAgainAfterMs) return
    looked = performance.now()
    // Without a network it is looked for another time.
    registration.update().catch(() => undefined)
  })
}

/** Missing on plain http and in some private windows, whatever its type says. */
function serviceWorkers(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null
}
