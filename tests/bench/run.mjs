// Measures the app in a real browser and holds the figures against their bars: npm run bench.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Or the builds would be those of a developer.
process.env.NODE_ENV = 'production'
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
})
process.exit(await module.runBench(process.argv.slice(2)))
