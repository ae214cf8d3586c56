import type { Fault } from './fault.ts'

const noRoom = {
  file: 'tests/e2e/noRoom.test.ts',
  title: 'without room nothing is said to be saved, and what was entered stays',
}

/** Says that it is saved when all is written, and does not wait for the browser's commit. */
const early = `function early(db, tables, body) {
  return new Promise((resolve, reject) => {
    const committed = db.transaction('rw', tables, async () => {
      const done = await body()
      resolve(done)
      return done
    })
    committed.catch(reject)
  })
}`

export const roomFaults: readonly Fault[] = [
  {
    name: 'quota reached',
    proofs: [
      {
        ...noRoom,
        without: [
          {
            path: 'src/storage/recordChange.ts',
            from: "return db.transaction('rw', tables, ",
            to: 'return early(db, tables, ',
          },
          {
            path: 'src/storage/recordChange.ts',
            from: '/** The table of one name',
            to: `${early}\n/** The table of one name`,
          },
        ],
        says: 'Inget sparades: utrymmet är slut',
      },
      {
        ...noRoom,
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
            from: 'if (!isStorageError(error)) throw error',
            to: 'if (isStorageError(error)) throw error',
          },
        ],
        says: 'Inget lästes in',
      },
      // A full disk makes some browsers close the database, and not each time: here it surely does.
      {
        file: 'tests/worker/withDatabase.test.ts',
        title: 'a browser that closes the database is not taken for another tab',
        without: [
          {
            path: 'src/worker/withDatabase.ts',
            from: "failure === 'closed' && !isTaken",
            to: 'false',
          },
        ],
        says: 'staleVersion',
      },
    ],
  },
]
