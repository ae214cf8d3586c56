// Brings about every fault that must be survived, with and without the guards: npm run test:faults.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Or the builds would be those of a developer, without a service worker.
process.env.NODE_ENV = 'production'
const { module } = await runnerImport(fileURLToPath(new URL('runFaults.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
})
process.exit(await module.runFaults(process.argv.slice(2)))
