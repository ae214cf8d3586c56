import { backupFolderTables, readBackupFolder } from '#storage/backupFolder.ts'
import { defineRead } from './defineRead.ts'

/** The folder for automatic backups, and which files of ours it holds; null when none is chosen. */
export const useBackupFolder = defineRead({
  key: 'backupFolder',
  tables: backupFolderTables,
  read: readBackupFolder,
})
