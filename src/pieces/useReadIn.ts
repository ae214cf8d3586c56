import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useLanguage } from '#i18n/language.ts'
import { useImportSession } from '#query/importSession.ts'
import { isBackupFile } from '#query/isBackupFile.ts'
import { usePlan, useSavePlan } from '#query/plan.ts'
import { openIfRegister } from '#query/registerReading.ts'
import { useRestore } from '#query/restoreSession.ts'

/**
 * Begins to read files in from any screen, and goes to where their preview is shown. A backup among
 * them is opened to be restored instead, by itself: what else there is would be replaced by it. A list of
 * channels, alone, goes to where registers are read in.
 */
export function useReadIn(): (files: readonly File[]) => void {
  const plan = usePlan()
  const { language } = useLanguage()
  const { read } = useImportSession()
  const { open } = useRestore()
  const { run: savePlan } = useSavePlan()
  const navigate = useNavigate()
  return useCallback(
    (files) => {
      async function begin() {
        const backup = await firstBackup(files)
        if (backup) {
          open(backup, backup.name)
        } else {
          // The screen that shows the preview belongs to a plan; on the very first visit there is none.
          if (plan === null && !(await savePlan({ language })).ok) return
          const [only, ...more] = files
          if (only && more.length === 0 && (await openIfRegister(only.name, only))) {
            await navigate({ to: '/channels/read-in' })
            return
          }
          read(files.map((file) => ({ name: file.name, blob: file })))
        }
        await navigate({ to: '/data' })
      }
      void begin()
    },
    [plan, language, read, open, savePlan, navigate],
  )
}

async function firstBackup(files: readonly File[]): Promise<File | null> {
  for (const file of files) if (await isBackupFile(file)) return file
  return null
}
