import type { PostKind } from '#domain/post.ts'
import { endOfPlainText, isPlainLink } from './plainBytes.ts'
import { toPostText } from './plainText.ts'
import type { FoundPost, IdBytes, PostBytes } from './reading.ts'
import { utf8Decoder } from './textDecoding.ts'
import { toWebLink } from './webLink.ts'

const decoder = utf8Decoder()

/** The cells of a post: none of them begins with white space, and its link and text may be empty. */
export type PostCells = IdBytes & {
  readonly linkStart: number
  readonly linkEnd: number
  readonly textStart: number
  readonly textEnd: number
  /** Two quotes in the text stand for one. */
  readonly isDoubled: boolean
}

/** A post whose cells stay bytes until somebody asks for them, which of one that is known nobody does. */
export class PlainPost implements FoundPost {
  readonly idBytes: PostCells
  readonly instantMs: number
  readonly localMinutes: number
  readonly kind: PostKind
  private bytes: PostBytes | null | undefined = undefined

  constructor(cells: PostCells, instantMs: number, localMinutes: number, kind: PostKind) {
    this.idBytes = cells
    this.instantMs = instantMs
    this.localMinutes = localMinutes
    this.kind = kind
  }

  get sourceId(): string {
    return this.decoded(this.idBytes.idStart, this.idBytes.idEnd)
  }

  get url(): string {
    return toWebLink(this.decoded(this.idBytes.linkStart, this.idBytes.linkEnd))
  }

  get text(): string {
    const { textStart, textEnd, isDoubled } = this.idBytes
    const text = this.decoded(textStart, textEnd)
    return toPostText(isDoubled ? text.replaceAll('""', '"') : text)
  }

  get utf8(): PostBytes | null {
    if (this.bytes === undefined) this.bytes = toPostBytes(this.idBytes)
    return this.bytes
  }

  private decoded(from: number, to: number): string {
    return decoder.decode(this.idBytes.bytes.subarray(from, to))
  }
}

/** Null when a cell is not to be kept as it stands. */
function toPostBytes(cells: PostCells): PostBytes | null {
  const { bytes, idStart, idEnd, linkStart, linkEnd, textStart, isDoubled } = cells
  const urlStart = linkStart
  const urlEnd = linkEnd
  if (urlEnd > urlStart && !isPlainLink(bytes, urlStart, urlEnd)) return null
  const isEmpty = cells.textEnd === textStart
  const textEnd = isEmpty ? textStart : endOfPlainText(bytes, textStart, cells.textEnd, isDoubled)
  if (textEnd === -1) return null
  return { bytes, idStart, idEnd, urlStart, urlEnd, textStart, textEnd, isDoubled }
}
