import { backupExtension } from '#domain/backupName.ts'

type SavePicker = (options: {
  readonly suggestedName: string
  readonly types: ReadonlyArray<{ readonly accept: Readonly<Record<string, readonly string[]>> }>
}) => Promise<FileSystemFileHandle>

/** Where a backup is to go: into a file of the user's, to the downloads, or nowhere. */
export type BackupTarget =
  | { readonly is: 'file'; readonly handle: FileSystemFileHandle }
  | { readonly is: 'download' }
  | { readonly is: 'dismissed' }

/**
 * Asks where to write, in browsers that can write files; in others the answer is the downloads. Must be
 * called at once when the user has asked for it.
 */
export async function pickBackupFile(suggestedName: string): Promise<BackupTarget> {
  const picker = findPicker()
  if (!picker) return { is: 'download' }
  try {
    const types = [{ accept: { 'application/octet-stream': [backupExtension] } }]
    return { is: 'file', handle: await picker({ suggestedName, types }) }
  } catch (error) {
    const isDismissed = error instanceof DOMException && error.name === 'AbortError'
    // Forbidden by a policy, e.g. within a frame.
    return isDismissed ? { is: 'dismissed' } : { is: 'download' }
  }
}

/** Hands the file to the browser's downloads. What becomes of it there is not told. */
export function offerDownload(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then, and keeps what it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function findPicker(): SavePicker | null {
  const picker: unknown = Reflect.get(window, 'showSaveFilePicker')
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the DOM's types lack it
  return typeof picker === 'function' ? (picker.bind(window) as SavePicker) : null
}
