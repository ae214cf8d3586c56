import type { PostKind } from '#domain/post.ts'
import type { FoundPost, PostBytes } from './reading.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A post whose strings stay bytes until somebody asks for them, which of most posts nobody does. */
export class PlainPost implements FoundPost {
  readonly utf8: PostBytes
  readonly instantMs: number
  readonly localMinutes: number
  readonly kind: PostKind

  constructor(utf8: PostBytes, instantMs: number, localMinutes: number, kind: PostKind) {
    this.utf8 = utf8
    this.instantMs = instantMs
    this.localMinutes = localMinutes
    this.kind = kind
  }

  get sourceId(): string {
    return this.decoded(this.utf8.idStart, this.utf8.idEnd)
  }

  get url(): string {
    return this.decoded(this.utf8.urlStart, this.utf8.urlEnd)
  }

  get text(): string {
    const { textStart, textEnd, isDoubled } = this.utf8
    const text = this.decoded(textStart, textEnd)
    return isDoubled ? text.replaceAll('""', '"') : text
  }

  private decoded(from: number, to: number): string {
    return decoder.decode(this.utf8.bytes.subarray(from, to))
  }
}
