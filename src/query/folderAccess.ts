type DirectoryPicker = (options: {
  readonly id: string
  readonly mode: 'readwrite'
}) => Promise<FileSystemDirectoryHandle>

type PermissionAsker = (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>

/** What automatic backups need of the browser's folders. All but `pick` may reject with its errors. */
export type FolderAccess = {
  /** Asks the user for a folder; null when none was chosen. Must be called soon after the user has asked. */
  readonly pick: () => Promise<FileSystemDirectoryHandle | null>
  /** Whether we may write there; asks nobody. */
  readonly permission: (folder: FileSystemDirectoryHandle) => Promise<PermissionState>
  /** Has the browser ask the user. Must be called soon after the user has asked for it. */
  readonly ask: (folder: FileSystemDirectoryHandle) => Promise<PermissionState>
  readonly isSame: (
    folder: FileSystemDirectoryHandle,
    other: FileSystemDirectoryHandle,
  ) => Promise<boolean>
  /** True when something there has that name. */
  readonly isTaken: (folder: FileSystemDirectoryHandle, name: string) => Promise<boolean>
  /** The file of that name; made, empty, when there is none. */
  readonly file: (folder: FileSystemDirectoryHandle, name: string) => Promise<FileSystemFileHandle>
  /** Deletes the file of that name; does nothing when there is none. */
  readonly remove: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>
}

/** The folders of the user's computer, in browsers that have `showDirectoryPicker`. */
export const browserFolders: FolderAccess = {
  pick: async () => {
    const picker: unknown = Reflect.get(window, 'showDirectoryPicker')
    if (typeof picker !== 'function') return null
    try {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the DOM's types lack it
      const pick = picker.bind(window) as DirectoryPicker
      return await pick({ id: 'uthallig-backups', mode: 'readwrite' })
    } catch (error) {
      if (error instanceof DOMException) return null
      throw error
    }
  },
  permission: (folder) => askBy('queryPermission', folder),
  ask: (folder) => askBy('requestPermission', folder),
  isSame: (folder, other) => folder.isSameEntry(other),
  isTaken: async (folder, name) => {
    try {
      await folder.getFileHandle(name)
      return true
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return false
      if (isNamed(error, 'TypeMismatchError')) return true
      throw error
    }
  },
  file: (folder, name) => folder.getFileHandle(name, { create: true }),
  remove: async (folder, name) => {
    try {
      await folder.removeEntry(name)
    } catch (error) {
      if (!isNamed(error, 'NotFoundError')) throw error
    }
  },
}

/** True for an error of the browser's with that name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}

async function askBy(
  method: 'queryPermission' | 'requestPermission',
  folder: FileSystemDirectoryHandle,
): Promise<PermissionState> {
  const ask: unknown = Reflect.get(folder, method)
  if (typeof ask !== 'function') return 'denied'
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the DOM's types lack it
  return (ask.bind(folder) as PermissionAsker)({ mode: 'readwrite' })
}
