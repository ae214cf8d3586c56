import { v7 } from 'uuid'

/** A new id, later than those made before it. Works on plain http, where `randomUUID` is missing. */
export function newId(): string {
  return v7()
}
