import type { RefusalCode } from './reading.ts'

/**
 * Leaves a half-read stream from any depth. Thrown by the readers and caught by `readPosts` alone,
 * which turns it into the value `{ ok: false, code }`: nobody outside this room ever sees it.
 */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
  }
}
