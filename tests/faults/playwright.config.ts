import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import browserTests from '../e2e/playwright.config.ts'
import { needsBrowser } from './fault.ts'
import { faults } from './faults.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = faults.flatMap(({ proofs }) => proofs.filter(needsBrowser).map(({ file }) => file))

/** The browser tests that faults are survived: those of `npm test`, and the longer ones of this folder. */
export default defineConfig({
  ...browserTests,
  testDir: '..',
  testMatch: files.map((file) => `**/${file.replace('tests/', '')}`),
  outputDir: `${root}test-results/faults`,
  reporter: 'line',
})
