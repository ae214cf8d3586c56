import { backupFaults } from './backupFaults.ts'
import { everydayFaults } from './everydayFaults.ts'
import type { Fault } from './fault.ts'
import { killedFaults } from './killedFaults.ts'
import { lostFaults } from './lostFaults.ts'
import { roomFaults } from './roomFaults.ts'
import { versionFaults } from './versionFaults.ts'

/** Every fault that must be survived, with the tests of it and the guards that they are tests of. */
export const faults: readonly Fault[] = [
  ...killedFaults,
  ...roomFaults,
  ...lostFaults,
  ...versionFaults,
  ...everydayFaults,
  ...backupFaults,
]
