import type { Edit, Fault } from './fault.ts'

const damage = 'tests/exporting/backupDamage.test.ts'
const refusals = {
  file: 'tests/faults/manyBackups.test.ts',
  title: 'a newer, an edited and many damaged backups are refused, and nothing is touched',
}
const newestRead = 'header.data.schemaVersion > schemaVersion'

/** Neither the sum of a frame nor that of the file is looked at. */
const noSums: readonly Edit[] = [
  {
    path: 'src/exporting/readBackup.ts',
    from: 'crc !== frameCrc(number, head, stored)',
    to: 'false',
  },
  { path: 'src/exporting/readBackup.ts', from: 'written !== digest', to: 'false' },
]

export const backupFaults: readonly Fault[] = [
  {
    name: 'damaged, truncated, edited backup',
    proofs: [
      {
        file: damage,
        title: '10,000 flipped bits are refused, each by itself',
        without: noSums,
        says: 'was flipped',
      },
      {
        file: damage,
        title: 'a file that ends anywhere but at its end is refused',
        without: [
          {
            path: 'src/exporting/readBackup.ts',
            from: "if (cursor.bytesLeft < digestBytes) throw new BackupRefused('truncated')",
            to: '',
          },
        ],
        says: 'truncated',
      },
      {
        ...refusals,
        without: [
          {
            path: 'src/storage/restoredRows.ts',
            from: 'if (!parsed.success) throw new DamagedRows(table, { cause: parsed.error })',
            to: 'if (!parsed.success) return',
          },
        ],
        says: 'toContainText',
      },
    ],
  },
  {
    name: 'wrong passphrase',
    proofs: [
      {
        file: 'tests/e2e/backup.test.ts',
        title: 'a locked backup opens with its passphrase only, and replaces all in one step',
        without: [
          {
            path: 'src/exporting/readBackup.ts',
            from: "number === 0 ? 'wrongPassphrase' : 'damaged'",
            to: "'damaged'",
          },
        ],
        says: 'Det är inte lösenfrasen',
      },
    ],
  },
  {
    name: 'backup of an earlier version',
    proofs: [
      {
        file: 'tests/faults/manyBackups.test.ts',
        title: 'the backup of every version brings back what it had',
        without: [
          {
            path: 'src/exporting/backupFrames.ts',
            from: newestRead,
            to: 'header.data.schemaVersion !== schemaVersion',
          },
        ],
        says: 'Ersätt allt med säkerhetskopian',
      },
    ],
  },
  {
    name: 'backup of a newer version',
    proofs: [
      {
        ...refusals,
        without: [{ path: 'src/exporting/backupFrames.ts', from: newestRead, to: 'false' }],
        says: 'nyare version',
      },
    ],
  },
]
