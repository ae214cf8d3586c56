import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { origin, port } from './origin.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The production build, served with the content policy that hosts are told to send. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: `${root}test-results/e2e`,
  reporter: [['line'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
  },
})
