import { ignoreAccount, unignoreAccount } from '#storage/ignoredAccountWrites.ts'
import { ignoredAccountTables, listIgnoredAccounts } from '#storage/listIgnoredAccounts.ts'
import { importTables, listImports } from '#storage/listImports.ts'
import { defineRead } from './defineRead.ts'
import { defineWrite } from './defineWrite.ts'

/** The import log, the newest first: live and undone imports. */
export const useImports = defineRead({ key: 'imports', tables: importTables, read: listImports })

/** The accounts in files that are remembered as not ours. */
export const useIgnoredAccounts = defineRead({
  key: 'ignoredAccounts',
  tables: ignoredAccountTables,
  read: listIgnoredAccounts,
})

export const useIgnoreAccount = defineWrite(ignoreAccount)
export const useUnignoreAccount = defineWrite(unignoreAccount)
