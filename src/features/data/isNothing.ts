import type { RestorePreview } from '#query/restoreSession.ts'

/** True when there is nothing in the browser that a restore would replace. */
export function isNothing({ organisation, channels, imports, posts }: RestorePreview['replaces']) {
  return organisation === '' && channels === 0 && imports === 0 && posts === 0
}
