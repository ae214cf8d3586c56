import { bytesOfPart } from './inputPart.ts'
import type { PostSink, ReadInput, ReadOptions, ReadResult, RefusalCode } from './reading.ts'
import { Refusal } from './refusal.ts'
import { isWorkbookPart } from './workbookParts.ts'
import { isXArchive, isXArchiveFile, readXArchive } from './xArchive.ts'
import { readZipDirectory } from './zipDirectory.ts'

/**
 * Reads the posts of a zip: the archive that X gives its users, or an Excel workbook. Throws the
 * refusals `cutShort` for a zip whose end is missing, and those of `readZipDirectory`, `readXArchive` and
 * `readWorkbookTable`.
 * @param otherwise Why the file is refused when it is neither.
 */
export async function readZipPosts(
  input: ReadInput,
  otherwise: RefusalCode,
  sink: PostSink,
  options: ReadOptions,
): Promise<ReadResult> {
  if (!(await beginsAsZip(input, options.signal))) throw new Refusal(otherwise)
  const isWanted = (name: string) => isXArchiveFile(name) || isWorkbookPart(name)
  const entries = await readZipDirectory(input, isWanted, options.signal)
  if (entries === null) throw new Refusal('cutShort')
  const workbook = entries.filter(({ name }) => isWorkbookPart(name))
  if (workbook.length > 0) {
    const { readWorkbookTable } = await import('./workbookTable.ts')
    return readWorkbookTable(input, workbook, sink, options)
  }
  if (!isXArchive(entries)) throw new Refusal(otherwise)
  return readXArchive(input, entries, sink, options)
}

/** Other archives (7z, rar, gzip) and old workbooks begin otherwise. */
async function beginsAsZip(input: ReadInput, signal: AbortSignal | undefined): Promise<boolean> {
  const [first, second] = await bytesOfPart(input, 0, Math.min(2, input.size), signal)
  return first === 0x50 && second === 0x4b
}
