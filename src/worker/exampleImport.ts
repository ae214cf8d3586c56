import type { ImportAccount } from '#domain/importLog.ts'
import type { ExamplePosts } from '#importing/exampleMunicipality.ts'
import type { WholeImport } from '#storage/example.ts'
import { joinedRows } from '#storage/importRows.ts'
import { toKnownPosts } from '#storage/knownPosts.ts'
import type { Stamp } from '#storage/stamp.ts'
import type { SegmentRow } from '#storage/tables.ts'
import { toAccountFigures } from './accountFigures.ts'
import { toAccountRows } from './accountRows.ts'
import { PostIntake } from './postIntake.ts'
import { toShares } from './shares.ts'

const nothingKnown = toKnownPosts({ live: [], removedPosts: [] }, [])

/** The example's posts as one import, marked as the example's. Its channels had no posts before. */
export async function toExampleImport(
  channels: readonly ExamplePosts[],
  stamp: Stamp,
): Promise<WholeImport> {
  const importId = stamp.newId()
  const overflow: SegmentRow[] = []
  const intake = new PostIntake({
    importId,
    arena: { bytes: 1_000_000, posts: 4096 },
    groupOf: (accountKey) => accountKey,
    overflow: { filterOf: () => () => true, write: (segments) => overflow.push(...segments) },
  })
  channels.forEach(({ posts }, accountKey) => {
    for (const post of posts) intake.add(accountKey, post)
  })
  const shares = await toShares(
    intake.found,
    (key) => channels[key]?.channelId ?? null,
    nothingKnown,
  )
  const places = intake.places
  const segments = [...overflow, ...[...intake.packRest(() => () => true, places)].flat()]
  const others = await joinedRows(toAccountRows(importId, intake.found, shares, places))
  const rows = { ...others, segments }
  const figures = await toAccountFigures(intake.found)
  return {
    entry: {
      id: importId,
      state: 'live',
      source: 'example',
      fileNames: [],
      startedAt: stamp.now,
      confirmedAt: stamp.now,
      timeZone: 'Europe/Stockholm',
      accounts: channels.map(({ channelId, account }, key): ImportAccount => {
        const { posts = 0, first = null, last = null } = figures.get(key) ?? {}
        const ids = [...account.ids]
        return { key, name: account.name, ids, channelId, posts, added: posts, first, last }
      }),
      problemCount: 0,
      example: true,
    },
    rows,
  }
}
