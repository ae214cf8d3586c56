import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { scriptSizes } from './builtScripts.ts'

const sizes = scriptSizes(fileURLToPath(new URL('../../dist/', import.meta.url)))

test('the first screen takes at most 240 kB of script, gzipped', () => {
  expect(sizes.firstScreen).toBeLessThanOrEqual(240)
})

test('the import worker takes at most 40 kB to start', () => {
  expect(sizes.importWorker).toBeLessThanOrEqual(40)
})

test('the whole app takes at most 600 kB', () => {
  expect(sizes.scripts).toBeGreaterThan(20)
  expect(sizes.wholeApp).toBeLessThanOrEqual(600)
})
