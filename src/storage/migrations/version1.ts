import type { Migration } from './migration.ts'

/** The first schema. It has no older rows to move. */
export const version1: Migration = {
  version: 1,
  stores: {
    plan: 'id',
    units: 'id',
    channels: 'id',
    channelOwners: 'id, channelId, unitId',
    channelAliases: 'id, channelId, [kind+value]',
    pauses: 'id',
    pauseChannels: 'id, pauseId, channelId',
    coverage: 'id, channelId, importId',
    ignoredAccounts: 'id, [source+accountId]',
    imports: 'id, state',
    segments: '[importId+accountKey+seq]',
    times: '[importId+accountKey]',
    hashes: '[importId+accountKey]',
    claims: '[importId+accountKey]',
    removedPosts: '[channelId+hash]',
    changes: '++seq, state',
    meta: 'key',
  },
}
