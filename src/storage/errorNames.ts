/**
 * The names of an error and of the errors it wraps, outermost first; Dexie keeps the browser's own
 * in `inner`. Empty for what is no error.
 */
export function errorNames(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  return [error.name, ...('inner' in error ? errorNames(error.inner) : [])]
}
