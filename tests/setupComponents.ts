import 'fake-indexeddb/auto'
import { Blob as StreamingBlob } from 'node:buffer'
import { cleanup, configure } from '@testing-library/react'
import * as z from 'zod'
import { afterEach, beforeEach, vi } from 'vitest'
import { loadCatalogue } from '#i18n/catalogue.ts'
import { useToasts } from '#ui/toasts.ts'

// As the build does, so that schemas behave as in the app.
z.config({ jitless: true })

// Drawn at once in tests: how texts arrive later has tests of its own.
await loadCatalogue('sv')

// A busy machine is slow, not wrong: a wait ends as soon as what it waits for is there.
configure({ asyncUtilTimeout: 15_000 })

// jsdom draws nothing, so it has no media, no sizes and nowhere to scroll.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
  })
window.ResizeObserver = class {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}
vi.stubGlobal('CSS', {
  escape: (text: string) => text.replace(/[^\w-]/gu, (sign) => `\\${sign}`),
})
// jsdom's own cannot be read as a stream.
vi.stubGlobal('Blob', StreamingBlob)
window.scrollTo = vi.fn()
Element.prototype.scrollIntoView = vi.fn()

beforeEach(() => {
  localStorage.clear()
  document.documentElement.lang = 'sv'
  // A message belongs to the test that caused it; the store of them lives on through all files.
  useToasts.setState({ toasts: [] })
})

afterEach(cleanup)
