import type { Edit, Fault } from './fault.ts'

const zones = {
  file: 'tests/faults/timeZones.test.ts',
  title: 'four time zones show the same figures, on every day on which clocks are set',
}
const noStorage: readonly Edit[] = [
  {
    path: 'src/storage/openDatabase.ts',
    from: "refusals.includes(name)) ? 'unavailable'",
    to: "refusals.includes(name)) ? 'unreadable'",
  },
]

export const everydayFaults: readonly Fault[] = [
  {
    name: 'two tabs with a thousand changes each',
    proofs: [
      {
        file: 'tests/faults/twoTabs.test.ts',
        title: 'two tabs that make a thousand changes each at once lose none',
        without: [
          {
            path: 'src/storage/recordChange.ts',
            from: "db.transaction('rw', tables, ",
            to: 'Promise.resolve().then(',
          },
        ],
        says: 'tab wrote and lost',
      },
    ],
  },
  {
    name: 'the same file imported twice at once',
    proofs: [
      {
        // In a browser the two are seldom at it in the very same moment.
        file: 'tests/worker/sameFileAtOnce.test.ts',
        title: 'once when two tabs confirm it at once',
        without: [
          {
            path: 'src/storage/flipImport.ts',
            from: "if (!(await basisHolds(db, basis))) return 'basisChanged'",
            to: '',
          },
        ],
        says: 'to deeply equal [ +0, 4 ]',
      },
    ],
  },
  {
    name: 'four time zones',
    proofs: [
      {
        ...zones,
        without: [
          {
            path: 'src/domain/stockholm.ts',
            from: 'utcMinutes + (isSummer ? 2 * normalOffset : normalOffset)',
            to: 'utcMinutes - new Date(utcMilliseconds).getTimezoneOffset()',
          },
        ],
        says: 'the times stored in America/Los_Angeles',
      },
    ],
  },
  {
    name: 'days on which clocks are set',
    proofs: [
      {
        ...zones,
        without: [
          {
            path: 'src/domain/stockholm.ts',
            from: 'isSummer ? 2 * normalOffset : normalOffset',
            to: 'isSummer && utcMinutes > from + 60 ? 2 * normalOffset : normalOffset',
          },
        ],
        says: 'the times stored in Europe/Stockholm',
      },
    ],
  },
  {
    name: 'IndexedDB missing',
    proofs: [
      {
        file: 'tests/e2e/database.test.ts',
        title: 'that the browser does not give is said to be missing',
        without: noStorage,
        says: 'Webbläsaren släpper inte till någon lagring',
      },
    ],
  },
  {
    name: 'storage refused, as in some private windows',
    proofs: [
      {
        file: 'tests/e2e/startGuards.test.ts',
        title: 'a browser that refuses its storage is told of',
        without: noStorage,
        says: 'Webbläsaren släpper inte till någon lagring',
      },
    ],
  },
  {
    name: 'no promise to keep what is stored',
    proofs: [
      {
        file: 'tests/faults/signs.test.ts',
        title: 'that the browser does not promise to keep what is stored is in view',
        without: [
          {
            path: 'src/query/storagePromise.ts',
            from: "(await wasKeepAsked(db)) ? 'refused' : 'notAsked'",
            to: "'notAsked'",
          },
        ],
        says: 'Webbläsaren vill inte lova att behålla det',
      },
    ],
  },
]
