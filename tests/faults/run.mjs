// Brings about every fault that must be survived, with and without the guards: npm run test:faults.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('runFaults.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
})
process.exit(await module.runFaults(process.argv.slice(2)))
