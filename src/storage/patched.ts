import { sameValue } from './sameValue.ts'
import type { Stamp } from './stamp.ts'

/**
 * The record with a patch laid over it: fields that are `undefined` in the patch are left out, all
 * others stay, unknown ones too. The same record when nothing differs, so that nothing is written.
 */
export function patched(
  row: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
  stamp: Stamp,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries({ ...row, ...patch }).filter(([, value]) => value !== undefined)
  const result = Object.fromEntries(fields)
  return sameValue(result, row) ? row : { ...result, updatedAt: stamp.now }
}
