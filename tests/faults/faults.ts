import type { Fault } from './fault.ts'
import { killedFaults } from './killedFaults.ts'
import { roomFaults } from './roomFaults.ts'

/** Every fault that must be survived, with the tests of it and the guards that they are tests of. */
export const faults: readonly Fault[] = [...killedFaults, ...roomFaults]
