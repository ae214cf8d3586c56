import { scriptSizes } from '../e2e/builtScripts.ts'
import { atMost, type Finding } from './findings.ts'

/** What the published build weighs. */
export function measureSizes(product: string): Finding[] {
  const sizes = scriptSizes(`${product}/`)
  return [
    atMost(240, 'script of the first screen, kB gzipped', sizes.firstScreen, 'Monday'),
    atMost(40, 'script of the import worker, kB gzipped', sizes.importWorker, 'to start'),
    atMost(600, 'script of the whole app, kB gzipped', sizes.wholeApp, `${sizes.scripts} scripts`),
  ]
}
