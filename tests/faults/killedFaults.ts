import type { Fault } from './fault.ts'

const killedImport = {
  file: 'tests/e2e/killed.test.ts',
  title: 'an import whose browser is killed is there wholly or not at all',
}

export const killedFaults: readonly Fault[] = [
  {
    name: 'killed in an import',
    proofs: [
      {
        ...killedImport,
        without: [
          { path: 'src/worker/reading.ts', from: "state: 'staging'", to: "state: 'live'" },
          {
            path: 'src/storage/flipImport.ts',
            from: "state !== 'staging'",
            to: "state !== 'live'",
          },
        ],
        says: 'what the database shows',
      },
      {
        ...killedImport,
        without: [
          { path: 'src/app/startApp.tsx', from: 'void sweepLeftovers(db, systemClock)', to: '' },
        ],
        says: 'what the killed import left is swept away',
      },
    ],
  },
  {
    name: 'killed in a restore',
    proofs: [
      {
        file: 'tests/faults/killedRestore.test.ts',
        title: 'a restore whose browser is killed has replaced everything or nothing',
        without: [
          {
            path: 'src/storage/flipRestore.ts',
            from: "db.transaction('rw', restoreTables, ",
            to: 'Promise.resolve().then(',
          },
        ],
        says: 'what a killed restore shows',
      },
    ],
  },
  {
    name: 'killed in a migration',
    proofs: [
      {
        file: 'tests/faults/killedMigration.test.ts',
        title: 'whose browser is killed has not begun',
        // Opened version by version.
        without: [
          {
            path: 'src/storage/openDatabase.ts',
            from: 'import type { Database }',
            to: "import { migrations } from './migrations/migrations.ts'\nimport { Database }",
          },
          {
            path: 'src/storage/openDatabase.ts',
            from: 'await db.open()',
            to: `for (let last = 2; last < migrations.length; last += 1) {
              const step = new Database({ migrations: migrations.slice(0, last) })
              await step.open().catch(() => undefined)
              step.close()
            }
            await db.open()`,
          },
        ],
        says: 'what a killed upgrade leaves',
      },
    ],
  },
  {
    name: 'killed in a change',
    proofs: [
      {
        file: 'tests/e2e/killedEdit.test.ts',
        title: 'a change whose browser is killed is there wholly or not at all',
        without: [
          {
            path: 'src/storage/recordChange.ts',
            from: "db.transaction('rw', tables, ",
            to: 'Promise.resolve().then(',
          },
        ],
        says: 'what a killed change leaves',
      },
    ],
  },
]
