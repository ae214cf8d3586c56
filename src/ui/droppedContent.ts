import type { DropItem } from 'react-aria-components/ListBox'

/** What was dropped or pasted: files, those in folders included, and texts that are no files. */
export type DroppedContent = { readonly files: File[]; readonly texts: string[] }

/** Reads every item; what cannot be read as a file or text is left out. */
export async function droppedContent(items: readonly DropItem[]): Promise<DroppedContent> {
  const files: File[] = []
  const texts: string[] = []
  // One after the other would be too late for some browsers, which empty the drop after its event.
  const read = await Promise.all(items.map(readItem))
  for (const part of read) {
    files.push(...part.files)
    texts.push(...part.texts)
  }
  return { files, texts }
}

async function readItem(item: DropItem): Promise<DroppedContent> {
  switch (item.kind) {
    case 'file':
      return { files: [await item.getFile()], texts: [] }
    case 'directory': {
      const files: File[] = []
      for await (const entry of item.getEntries()) files.push(...(await readItem(entry)).files)
      return { files, texts: [] }
    }
    case 'text': {
      const text = item.types.has('text/plain') ? await item.getText('text/plain') : ''
      return { files: [], texts: text.trim() ? [text] : [] }
    }
  }
}
