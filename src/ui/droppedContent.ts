/** What was dropped or pasted: files, those in folders included, and text that is no file. */
export type DroppedContent = { readonly files: File[]; readonly text: string }

/** What a browser gives with a drop or a paste, as far as it is looked at. */
export type Transfer = Pick<DataTransfer, 'getData'> & {
  readonly items: Iterable<Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'>>
}

/** Reads all of it; what is neither a file, a folder nor plain text is left out. */
export async function droppedContent(transfer: Transfer): Promise<DroppedContent> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  // All of it is taken in hand at once: when the event is over, the browser empties the transfer.
  const text = items.length === 0 ? transfer.getData('text/plain').trim() : ''
  const read = items.map((item) => {
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory) return filesIn(entry)
    return Promise.resolve(file ? [file] : [])
  })
  return { files: (await Promise.all(read)).flat(), text }
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((...told) => entry.file(...told))]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const files: File[] = []
  // A folder is told of in parts, until a part is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((...told) => reader.readEntries(...told))
    if (part.length === 0) return files
    for (const inner of part) files.push(...(await filesIn(inner)))
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
