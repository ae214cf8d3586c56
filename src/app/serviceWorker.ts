// Built by .ci/offlineBuild.ts into `sw.js`, which stands beside index.html: not part of any bundle.

/** What the build puts before this script. */
declare const build: {
  /** Another one for every build that differs. */
  readonly version: string
  /** Every file of the build but this one, relative to it; the page itself is the empty address. */
  readonly files: readonly string[]
}

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
/** The part of a service worker's global scope that is used here; the types of pages know none of it. */
type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
    (type: 'message', listener: (event: MessageEvent) => void): void
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- see WorkerScope
const worker = globalThis as unknown as WorkerScope

const prefix = 'uthallig '
const ownCache = prefix + build.version
const page = worker.registration.scope
const addresses = new Set(build.files.map((file) => new URL(file, page).href))
// A server that answers by language or encoding must not make the cache miss.
const anyway = { ignoreVary: true, ignoreSearch: true } as const

worker.addEventListener('install', (event) => {
  event.waitUntil(store())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

worker.addEventListener('message', ({ data }) => {
  // Only the user's word puts a new version in the place of the old one while that is in use.
  if (data === 'takeOver') void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(page)) return
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request))
})

/** All or nothing: a build of which one file cannot be fetched never becomes the app. */
async function store(): Promise<void> {
  const cache = await caches.open(ownCache)
  try {
    await cache.addAll([...addresses].map((address) => new Request(address, { cache: 'reload' })))
  } catch (error) {
    await caches.delete(ownCache)
    throw error
  }
}

/** Keeps the build before this one, for tabs that still show it and have not fetched all of it. */
async function takeOver(): Promise<void> {
  const stored = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const others = stored.filter((name) => name !== ownCache)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** Every screen's address is the same page. */
async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(ownCache)
  const isFile = addresses.has(new URL(request.url).origin + new URL(request.url).pathname)
  return (await cache.match(isFile ? request : page, anyway)) ?? fetch(request)
}

async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(ownCache)
  return (
    (await cache.match(request, anyway)) ?? (await caches.match(request, anyway)) ?? fetch(request)
  )
}

export {}
