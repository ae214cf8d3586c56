import type { Edit, Fault } from './fault.ts'

const versions = 'tests/faults/versions.test.ts'
const offline = 'tests/e2e/offline.test.ts'

/** Opens whatever version stands there, as Dexie would by itself. */
const anyVersion: readonly Edit[] = [
  {
    path: 'src/storage/exactVersion.ts',
    from: 'if (requested === undefined)\n        throw',
    to: 'if (requested === null)\n        throw',
  },
  {
    path: 'src/storage/exactVersion.ts',
    from: 'if (requested !== version)',
    to: 'if (requested === null)',
  },
]

export const versionFaults: readonly Fault[] = [
  {
    name: 'old tab and new tab',
    proofs: [
      {
        file: versions,
        title: 'an old tab writes nothing once a new one has come',
        without: [
          { path: 'src/storage/connection.ts', from: "db.on('versionchange', listen)", to: '' },
        ],
        says: 'En nyare version har tagit över',
      },
      {
        file: versions,
        title: 'an old tab writes nothing once a new one has come',
        without: [
          ...anyVersion,
          { path: 'src/storage/database.ts', from: 'autoOpen: false', to: 'autoOpen: true' },
        ],
        says: 'what an old tab writes',
      },
    ],
  },
  {
    name: 'blocked upgrade',
    proofs: [
      {
        file: 'tests/e2e/database.test.ts',
        title: 'held by another tab is waited for: said within 2 s, and it goes on',
        without: [
          {
            path: 'src/storage/openDatabase.ts',
            from: '() => options.onBlocked?.()',
            to: '() => 0',
          },
        ],
        says: 'Väntar på en annan flik',
      },
    ],
  },
  {
    name: 'older app on newer data',
    proofs: [
      {
        file: versions,
        title: 'an older app leaves newer data as they are, and says so',
        without: anyVersion,
        says: 'Här behövs en nyare version',
      },
    ],
  },
  {
    name: 'stale worker',
    proofs: [
      {
        file: versions,
        title: 'the worker of an old tab writes nothing once a new one has come',
        without: anyVersion,
        says: 'what an old worker writes',
      },
      {
        file: offline,
        title: 'a new build is offered, taken when the user says so, and never touches the data',
        without: [
          {
            path: 'src/app/appUpdate.ts',
            from: "installing.state === 'installed' && workers.controller",
            to: 'false',
          },
        ],
        says: 'En ny version av Uthållig finns.',
      },
      {
        file: offline,
        title: 'a build of which a file is missing is never taken',
        without: [{ path: 'src/app/serviceWorker.ts', from: 'throw error', to: '' }],
        says: 'expect(await lookForUpdate(page)).toBe(false)',
      },
    ],
  },
  {
    name: 'offline cold start',
    proofs: [
      {
        file: offline,
        title: 'after the first visit the app starts without its server, with what was saved',
        without: [
          {
            path: 'src/app/serviceWorker.ts',
            from: '(await cache.match(isFile ? request : page, anyway)) ?? fetch(request)',
            to: 'fetch(request)',
          },
        ],
        says: 'net::ERR',
      },
    ],
  },
]
