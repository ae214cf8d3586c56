/**
 * True when two stored values are equal field by field, whatever the order of the fields.
 * For rows of strings, numbers, booleans, null, lists and plain objects, as records are.
 */
export function sameValue(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (!isObject(first) || !isObject(second)) return false
  if (Array.isArray(first) !== Array.isArray(second)) return false
  const keys = Object.keys(first)
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && sameValue(first[key], second[key]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
