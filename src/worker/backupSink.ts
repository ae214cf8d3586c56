/** Where the bytes of a backup go. */
export type BackupSink = {
  readonly write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Keeps what was written: gives it, or null when it lies in the user's file. */
  readonly close: () => Promise<Blob | null>
  /** Drops what was written; a file that stood there before stays as it was. */
  readonly abort: () => Promise<void>
}

/** The browser could not write the user's file. */
export class FileNotWritten extends Error {
  constructor(options: ErrorOptions) {
    super('The file could not be written', options)
    this.name = 'FileNotWritten'
  }
}

/** Into the user's file, which the browser replaces only when all is written. */
export async function fileSink(file: FileSystemFileHandle): Promise<BackupSink> {
  const writable = await written(() => file.createWritable())
  return {
    write: (piece) => written(() => writable.write(piece)),
    close: async () => {
      await written(() => writable.close())
      return null
    },
    // It may have failed, or ended, by itself.
    abort: () => writable.abort().catch(() => undefined),
  }
}

const bytesPerBlob = 8_000_000

/** Into a Blob. Browsers keep large ones on the disk, so only the last few megabytes are in memory. */
export function blobSink(): BackupSink {
  const blobs: Blob[] = []
  let pieces: Array<Uint8Array<ArrayBuffer>> = []
  let bytes = 0
  function pack() {
    blobs.push(new Blob(pieces))
    pieces = []
    bytes = 0
  }
  return {
    write: (piece) => {
      pieces.push(piece)
      bytes += piece.length
      if (bytes >= bytesPerBlob) pack()
      return Promise.resolve()
    },
    close: () => {
      pack()
      return Promise.resolve(new Blob(blobs, { type: 'application/octet-stream' }))
    },
    abort: () => Promise.resolve(),
  }
}

async function written<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    throw new FileNotWritten({ cause })
  }
}
