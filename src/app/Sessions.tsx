import type { ReactNode } from 'react'
import { BackupSessionContext, type BackupSession } from '#query/backupSession.ts'
import { FolderBackupsContext, type FolderBackups } from '#query/folderBackups.ts'
import { ImportSessionContext, type ImportSession } from '#query/importSession.ts'
import { RestoreSessionContext, type RestoreSession } from '#query/restoreSession.ts'

/** What goes on in this tab whichever screen is looked at. */
export type TabSessions = {
  readonly imports: ImportSession
  readonly backup: BackupSession
  readonly restore: RestoreSession
  readonly folderBackups: FolderBackups
}

type SessionsProps = { readonly sessions: TabSessions; readonly children: ReactNode }

/** Gives them to the screens. */
export function Sessions({ sessions, children }: SessionsProps) {
  const { imports, backup, restore, folderBackups } = sessions
  return (
    <ImportSessionContext value={imports}>
      <BackupSessionContext value={backup}>
        <RestoreSessionContext value={restore}>
          <FolderBackupsContext value={folderBackups}>{children}</FolderBackupsContext>
        </RestoreSessionContext>
      </BackupSessionContext>
    </ImportSessionContext>
  )
}
