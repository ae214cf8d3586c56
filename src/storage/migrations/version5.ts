import type { Migration } from './migration.ts'

/** Reviews of what was decided. No older rows move. */
export const version5: Migration = {
  version: 5,
  stores: {
    reviews: 'id, decisionId',
  },
}
