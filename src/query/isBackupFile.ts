import { backupExtension } from '#domain/backupName.ts'
import { magic } from '#exporting/backupFormat.ts'

/**
 * True for a file that is called a backup, or begins as one whatever it is called now. One that the
 * browser cannot read is judged by its name.
 */
export async function isBackupFile(file: File): Promise<boolean> {
  if (file.name.toLowerCase().endsWith(backupExtension)) return true
  try {
    const start = new Uint8Array(await file.slice(0, magic.length).arrayBuffer())
    return start.length === magic.length && magic.every((byte, place) => start[place] === byte)
  } catch {
    return false
  }
}
