import type { BackupEncryption } from './backupFormat.ts'
import { BackupRefused } from './backupRefusal.ts'

/** Locks and unlocks the frames of one file. */
export type BackupCipher = {
  /** @param extra bytes that are not hidden but must stand as they are */
  readonly lock: (number: number, extra: Bytes, plain: Bytes) => Promise<Bytes>
  /** Null when the key is another, or anything at all has been changed. */
  readonly unlock: (number: number, extra: Bytes, locked: Bytes) => Promise<Bytes | null>
}

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes by which a frame grows when it is locked. */
export const lockBytes = 16

/** True where the browser can encrypt: on https and on the own computer, not on plain http. */
export function canEncrypt(): boolean {
  // Missing on plain http, whatever its type says.
  return 'crypto' in globalThis && 'subtle' in crypto
}

/**
 * AES-256-GCM under a key derived from the passphrase by PBKDF2-SHA-256. The salt is the file's own, so
 * the key is too, and a frame's number is all that its nonce needs. Refuses with `needsHttps`.
 */
export async function openCipher(
  passphrase: string,
  { salt, rounds }: Pick<BackupEncryption, 'salt' | 'rounds'>,
): Promise<BackupCipher> {
  if (!canEncrypt()) throw new BackupRefused('needsHttps')
  // One keyboard writes å as one sign, another as two.
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const algorithm = (number: number, extra: Bytes) => {
    return { name: 'AES-GCM', iv: nonceOf(number), additionalData: extra }
  }
  return {
    lock: async (number, extra, plain) =>
      new Uint8Array(await crypto.subtle.encrypt(algorithm(number, extra), key, plain)),
    unlock: async (number, extra, locked) => {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(algorithm(number, extra), key, locked))
      } catch {
        return null
      }
    },
  }
}

/** 16 random bytes in Base64. */
export function newSalt(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}

function nonceOf(number: number): Bytes {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(8, number)
  return nonce
}
