import * as z from 'zod'
import type { BackupPart, BackupRow } from './backupFormat.ts'
import { BackupRefused } from './backupRefusal.ts'

const arrayTypes = {
  uint8: Uint8Array,
  int32: Int32Array,
  uint64: BigUint64Array,
} as const
type ArrayTypeName = keyof typeof arrayTypes

const arraySchema = z.strictObject({
  row: z.int().min(0),
  field: z.string().min(1),
  type: z.enum(['uint8', 'int32', 'uint64']),
  count: z.int().min(0),
})

const partSchema = z.strictObject({
  table: z.string().min(1),
  rows: z.array(z.custom<Record<string, unknown>>(isPlainObject)),
  arrays: z.array(arraySchema),
})

/**
 * Rows as bytes: the length of a JSON text, that text, and the typed arrays of the rows' own fields,
 * little-endian, one after the other. Throws for a row that JSON would change or that `unpackPart` refuses.
 */
export function packPart({ table, rows }: BackupPart): Uint8Array<ArrayBuffer> {
  const arrays: Array<z.infer<typeof arraySchema>> = []
  const contents: Uint8Array[] = []
  const plainRows = rows.map((row, place) => {
    const plain: Record<string, unknown> = {}
    for (const [field, value] of Object.entries(row)) {
      assertSafe(field)
      const type = typeOf(value)
      if (type === null || !ArrayBuffer.isView(value)) {
        assertJson(value)
        plain[field] = value
        continue
      }
      const { buffer, byteOffset, byteLength } = value
      const count = byteLength / arrayTypes[type].BYTES_PER_ELEMENT
      arrays.push({ row: place, field, type, count })
      contents.push(new Uint8Array(buffer, byteOffset, byteLength))
    }
    return plain
  })
  const text = new TextEncoder().encode(JSON.stringify({ table, rows: plainRows, arrays }))
  const packed = new Uint8Array(contents.reduce((sum, { length }) => sum + length, 4 + text.length))
  new DataView(packed.buffer).setUint32(0, text.length, true)
  packed.set(text, 4)
  let at = 4 + text.length
  for (const content of contents) {
    packed.set(content, at)
    at += content.length
  }
  return packed
}

/** The rows that `packPart` packed, as new objects. Refuses anything else as damaged. */
export function unpackPart(packed: Uint8Array<ArrayBuffer>): BackupPart {
  if (packed.length < 4) throw new BackupRefused('damaged')
  const textBytes = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  const part = partSchema.safeParse(parseJson(packed.subarray(4, 4 + textBytes)))
  if (!part.success) throw new BackupRefused('damaged', { cause: part.error })
  const { table, rows, arrays } = part.data
  let at = 4 + textBytes
  for (const { row, field, type, count } of arrays) {
    const Type = arrayTypes[type]
    const end = at + count * Type.BYTES_PER_ELEMENT
    const target = rows[row]
    if (!target || Object.hasOwn(target, field) || isUnsafe(field) || end > packed.length)
      throw new BackupRefused('damaged')
    // A copy of its own: aligned, and free of the rest.
    target[field] = new Type(packed.slice(at, end).buffer)
    at = end
  }
  if (at !== packed.length) throw new BackupRefused('damaged')
  return { table, rows }
}

/** JSON from outside. Refuses, as damaged, what is none and names that reach an object's prototype. */
export function parseJson(text: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(text),
      (name, value: unknown) => {
        if (isUnsafe(name)) throw new Error('An unsafe name')
        return value
      },
    )
    return parsed
  } catch (cause) {
    throw new BackupRefused('damaged', { cause })
  }
}

/** About how many bytes the row takes when packed; its typed arrays exactly. */
export function sizeOf(row: BackupRow): number {
  let bytes = 200
  for (const value of Object.values(row)) if (ArrayBuffer.isView(value)) bytes += value.byteLength
  return bytes
}

function typeOf(value: unknown): ArrayTypeName | null {
  if (value instanceof Uint8Array) return 'uint8'
  if (value instanceof Int32Array) return 'int32'
  return value instanceof BigUint64Array ? 'uint64' : null
}

function assertJson(value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (value === undefined) return
  if (Array.isArray(value)) value.forEach(assertJson)
  else if (isPlainObject(value))
    for (const [name, part] of Object.entries(value)) {
      assertSafe(name)
      assertJson(part)
    }
  else throw new TypeError('A row holds what a backup cannot')
}

/** The reader refuses these names: a file with one of them could never be restored. */
function assertSafe(name: string): void {
  if (isUnsafe(name)) throw new TypeError('A row holds a name that a backup cannot')
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

function isUnsafe(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}
