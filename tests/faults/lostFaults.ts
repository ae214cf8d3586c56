import type { Fault } from './fault.ts'

const startGuards = 'tests/e2e/startGuards.test.ts'
const signs = 'tests/faults/signs.test.ts'
const checkStart = 'src/storage/checkStart.ts'

export const lostFaults: readonly Fault[] = [
  {
    name: 'site data cleared while the app is closed',
    proofs: [
      {
        file: startGuards,
        title: 'a loss of everything is told of until the user begins again',
        without: [{ path: checkStart, from: 'canary !== null && canary.rows > 0', to: 'false' }],
        says: 'Börja om från början',
      },
    ],
  },
  {
    name: 'site data cleared while the app is open',
    proofs: [
      {
        file: 'tests/e2e/database.test.ts',
        title: 'cleared while the page is open is said to be gone',
        without: [
          { path: 'src/storage/connection.ts', from: "db.on('versionchange', listen)", to: '' },
        ],
        says: 'Uppgifterna är borttagna ur webbläsaren',
      },
      {
        file: signs,
        title: 'site data that are cleared under an open page are said to be gone',
        without: [
          { path: 'src/storage/connection.ts', from: "db.on('ready', watch, true)", to: '' },
        ],
        says: 'Webbläsaren har stängt dina uppgifter',
      },
    ],
  },
  {
    name: 'corrupted bytes, truncated log',
    proofs: [
      {
        file: 'tests/faults/damagedStorage.test.ts',
        title: 'a file of the browser that is damaged or cut is told of',
        without: [
          { path: 'src/app/databaseState.ts', from: "finding.is !== 'whole'", to: 'false' },
        ],
        says: 'what is shown after',
      },
      {
        file: startGuards,
        title: 'rows that are missing are told of, and what is left can be gone on with',
        without: [{ path: checkStart, from: 'found[at] === expected ? []', to: 'true ? []' }],
        says: 'En del av det som fanns här saknas',
      },
    ],
  },
  {
    name: 'missing manifest',
    proofs: [
      {
        file: signs,
        title: 'a manifest that is missing is told of',
        without: [{ path: checkStart, from: 'canary.revision > revision &&', to: 'false &&' }],
        says: 'Det senaste saknas',
      },
    ],
  },
  {
    name: 'clock ten years off',
    proofs: [
      {
        file: startGuards,
        title: 'a clock that has gone back is asked about, until the user says that it is right',
        without: [
          { path: 'src/domain/clockDoubt.ts', from: 'sinceMs < -behindMs', to: 'sinceMs < -1e13' },
        ],
        says: 'Går datorns klocka rätt?',
      },
      {
        file: signs,
        title: 'a clock that is ten years ahead is asked about',
        without: [
          { path: 'src/domain/clockDoubt.ts', from: 'sinceMs > aheadMs', to: 'sinceMs > 1e13' },
        ],
        says: 'Går datorns klocka rätt',
      },
    ],
  },
]
