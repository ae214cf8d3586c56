import type { Migration } from './migration.ts'

/** Posts logged by hand: by day, and as one number for a week. No older rows move. */
export const version2: Migration = {
  version: 2,
  stores: {
    loggedDays: 'id, date, [channelId+date]',
    loggedWeeks: 'id, monday, [channelId+monday]',
  },
}
