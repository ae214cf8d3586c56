import { BackupRefused } from './backupRefusal.ts'
import { Sha256 } from './sha256.ts'

// Small reads are served from one large one: each is a message to another process.
const aheadBytes = 1_000_000

/** Reads a file from its beginning, and sums up what has been taken. */
export class BlobCursor {
  private readonly file: Blob
  private readonly onProgress: (bytesRead: number) => void
  private readonly hash = new Sha256()
  private ahead = new Uint8Array(0)
  private aheadFrom = 0
  private at = 0

  /** @param onProgress hears how many bytes have been taken */
  constructor(file: Blob, onProgress: (bytesRead: number) => void = () => undefined) {
    this.file = file
    this.onProgress = onProgress
  }

  /** Bytes that have not been taken. */
  get bytesLeft(): number {
    return this.file.size - this.at
  }

  /** The next bytes, fewer at the file's end, which stay to be taken. */
  async peek(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(this.at + bytes, this.file.size)
    const isAhead = this.at >= this.aheadFrom && end <= this.aheadFrom + this.ahead.length
    if (!isAhead) {
      const until = Math.max(end, this.at + aheadBytes)
      try {
        this.ahead = new Uint8Array(await this.file.slice(this.at, until).arrayBuffer())
      } catch (cause) {
        throw new BackupRefused('unreadable', { cause })
      }
      this.aheadFrom = this.at
    }
    return this.ahead.slice(this.at - this.aheadFrom, end - this.aheadFrom)
  }

  /** Exactly so many bytes, of their own. Refuses, as truncated, when there are fewer. */
  async take(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    if (this.at + bytes > this.file.size) throw new BackupRefused('truncated')
    const taken = await this.peek(bytes)
    if (taken.length !== bytes) throw new BackupRefused('unreadable')
    this.hash.update(taken)
    this.at += bytes
    this.onProgress(this.at)
    return taken
  }

  /** SHA-256 of all that has been taken. Ends the summing up. */
  digest(): Uint8Array {
    return this.hash.digest()
  }
}
