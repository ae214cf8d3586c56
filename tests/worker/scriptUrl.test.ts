import { afterEach, expect, test, vi } from 'vitest'
import { scriptUrl } from '#worker/scriptUrl.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('only addresses of our own origin become scripts', () => {
  vi.stubGlobal('window', { location: { origin: 'https://plan.example.org' } })
  vi.stubGlobal('document', { baseURI: 'https://plan.example.org/uthallig/' })

  expect(scriptUrl('assets/worker.js')).toBe('https://plan.example.org/uthallig/assets/worker.js')
  expect(scriptUrl('/worker.js')).toBe('https://plan.example.org/worker.js')
  for (const address of [
    'https://evil.example.org/a.js',
    '//evil.example.org/a.js',
    'data:text/javascript,1',
  ])
    expect(() => scriptUrl(address)).toThrow(TypeError)
})
