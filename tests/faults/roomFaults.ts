import type { Fault } from './fault.ts'

export const roomFaults: readonly Fault[] = [
  {
    name: 'quota reached',
    proofs: [
      {
        file: 'tests/e2e/noRoom.test.ts',
        title: 'without room nothing is said to be saved, and what was entered stays',
        without: [
          {
            path: 'src/storage/errorNames.ts',
            from: "...('inner' in error ? errorNames(error.inner) : [])",
            to: '',
          },
        ],
        says: 'Inget sparades: utrymmet är slut',
      },
    ],
  },
  {
    name: 'disk full',
    proofs: [
      {
        file: 'tests/faults/fullDisk.test.ts',
        title: 'on a full disk nothing is said to be saved that is not',
        without: [
          {
            path: 'src/worker/withDatabase.ts',
            from: 'return { ok: false, failure: saveFailures[toSaveFailure(error)] }',
            to: 'throw error',
          },
        ],
        says: 'Inget lästes in',
      },
    ],
  },
]
