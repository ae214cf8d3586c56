import { afterEach, expect, test, vi } from 'vitest'
import { backupBytes, readWhole, refusalOf, someParts } from './backupBytes.ts'

afterEach(() => void vi.unstubAllGlobals())

const globalCrypto = crypto
const passphrase = 'blå båt på sjön'

test('a backup opens with its passphrase, however its å was typed', async () => {
  const bytes = await backupBytes({ passphrase })
  expect((await readWhole(bytes, passphrase.normalize('NFD'))).parts).toEqual(someParts)
})

test('another passphrase, or none, is told apart from damage', async () => {
  const bytes = await backupBytes({ passphrase })
  expect(await refusalOf(bytes, 'grön båt på sjön')).toBe('wrongPassphrase')
  expect(await refusalOf(bytes, '')).toBe('wrongPassphrase')
  expect(await refusalOf(bytes)).toBe('needsPassphrase')
  const damaged = bytes.slice()
  damaged[damaged.length - 100] = (damaged.at(-100) ?? 0) ^ 1
  expect(await refusalOf(damaged, passphrase)).toBe('damaged')
})

test('nothing of the content can be read without it', async () => {
  const text = Buffer.from(await backupBytes({ passphrase })).toString('latin1')
  expect(text).toContain('PBKDF2-SHA-256')
  for (const secret of ['Norrby', 'channels', 'passphrase']) expect(text).not.toContain(secret)
})

test('the same content is never encrypted alike', async () => {
  const [first, second] = [await backupBytes({ passphrase }), await backupBytes({ passphrase })]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false)
})

test('without https it is said, and what is not encrypted can be written and read', async () => {
  const bytes = await backupBytes({ passphrase })
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => globalCrypto.getRandomValues(bytes),
  })
  expect(await refusalOf(bytes, passphrase)).toBe('needsHttps')
  await expect(backupBytes({ passphrase })).rejects.toMatchObject({ code: 'needsHttps' })
  expect((await readWhole(await backupBytes())).parts).toEqual(someParts)
})
