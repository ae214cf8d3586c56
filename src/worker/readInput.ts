import type { ReadInput } from '#importing/reading.ts'
import type { ImportFile } from './importApi.ts'

/** A file as readers take it. */
export function toReadInput({ name, blob }: ImportFile): ReadInput {
  return {
    name,
    size: blob.size,
    stream: () => blob.stream(),
    part: (from, to) => blob.slice(from, to).stream(),
  }
}
