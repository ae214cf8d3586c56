/** An object's own fields by name, with no prototype behind them. */
export type JsonFields = ReadonlyMap<string, unknown>

/** The fields of a parsed JSON object; empty for anything else. */
export function toJsonFields(value: unknown): JsonFields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return new Map<string, unknown>(isObject ? Object.entries(value) : [])
}

/** A field's text, trimmed; a number as it is written, since ids are sometimes numbers; else empty. */
export function textOfField(fields: JsonFields, name: string): string {
  const value = fields.get(name)
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? String(value) : ''
}
