import type { ReadInput, ReadOptions } from './reading.ts'
import { Refusal } from './refusal.ts'
import { makeXmlReader, type XmlElement } from './xmlReader.ts'
import type { ZipEntry } from './zipDirectory.ts'
import { readZipEntry } from './zipEntry.ts'

/** True for the parts of an Excel workbook that hold cells, or say how to read them. */
export function isWorkbookPart(name: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    name,
  )
}

/** Told what stands in a part, with the names of the open elements, the outermost first. */
export type PartListener = {
  readonly open?: (element: XmlElement, path: readonly string[]) => void
  readonly text?: (text: string, path: readonly string[]) => void
  readonly close?: (path: readonly string[]) => void
}

/** Unpacked. A sheet of 200,000 rows is some 100 MB. */
const largestPart = 512 * 1024 * 1024

/**
 * Reads one part of a workbook piece by piece, and gives what `take` gives after each. Throws the refusals
 * of `readZipEntry` and `makeXmlReader`, and `unreadable` for XML that is never closed.
 */
export async function* readPart<Taken>(
  input: ReadInput,
  part: ZipEntry,
  listener: PartListener,
  take: () => Taken,
  options: ReadOptions,
): AsyncGenerator<Taken, void, undefined> {
  const path: string[] = []
  const xml = makeXmlReader({
    open(element) {
      path.push(element.name)
      listener.open?.(element, path)
    },
    text: (text) => listener.text?.(text, path),
    close() {
      listener.close?.(path)
      path.pop()
    },
  })
  const decoder = new TextDecoder()
  for await (const bytes of readZipEntry(input, part, largestPart, options)) {
    xml.write(decoder.decode(bytes, { stream: true }))
    yield take()
  }
  if (!xml.end()) throw new Refusal('unreadable')
}

/** Reads one part to its end; an absent one has none. Throws as `readPart` does. */
export async function goThroughPart(
  input: ReadInput,
  part: ZipEntry | undefined,
  listener: PartListener,
  options: ReadOptions,
): Promise<void> {
  if (!part) return
  const pieces = readPart(input, part, listener, () => undefined, options)
  while ((await pieces.next()).done !== true);
}
