import type { Database } from '#storage/database.ts'
import type { Stamp } from '#storage/stamp.ts'
import { day, foundTown, monthly, rest, settleChannel, weekly } from './town.ts'

/** A plan with a channel of every group and kind of period, as of `today`. */
export async function settleTown(db: Database, stamp: () => Stamp): Promise<void> {
  await foundTown(db, stamp)
  const main = await settleChannel(db, stamp, {
    name: 'Provstads kommun',
    cadence: { n: 2, per: 'week' },
    unit: 'Kommunikation',
    posts: weekly('2025-10-06', '2026-11-23', 2),
  })
  const guidance = await settleChannel(db, stamp, {
    name: 'Ungdomsrådgivningen',
    unit: 'Ungdomsrådgivningen',
    parentId: main,
    posts: [
      ...weekly('2025-10-06', '2026-06-28', 3),
      ...weekly('2026-07-27', '2026-10-04', 3),
      ...weekly('2026-10-05', '2026-10-11', 2),
      ...weekly('2026-10-12', '2026-11-22', 3),
    ],
  })
  await rest(db, stamp, [guidance], { from: '2026-06-29', to: '2026-07-26', reason: 'holiday' })
  await settleChannel(db, stamp, {
    name: 'Kontaktpoolen',
    unit: 'Kontaktpoolen',
    parentId: main,
    posts: [
      ...weekly('2025-10-06', '2026-10-04', 3),
      ...weekly('2026-10-05', '2026-10-25', 2),
      day('2026-10-28'),
      day('2026-11-04'),
    ],
  })
  const blog = { platform: 'blog', cadence: { n: 1, per: 'month' }, start: '2025-10-01' } as const
  await settleChannel(db, stamp, {
    ...blog,
    name: 'Seniorcenter Norr',
    unit: 'Seniorcenter Norr',
    posts: monthly('2025-10-01', '2026-11-23'),
  })
  await settleChannel(db, stamp, {
    ...blog,
    name: 'Seniorcenter Öst',
    unit: 'Seniorcenter Öst',
    posts: monthly('2025-10-01', '2026-04-30'),
  })
  await settleChannel(db, stamp, {
    ...blog,
    name: 'Seniorcenter Söder',
    unit: 'Seniorcenter Söder',
    knownUntil: '2026-09-30',
    posts: monthly('2025-10-01', '2026-09-30').filter((at) => at !== day('2026-07-05')),
  })
  const season = await settleChannel(db, stamp, {
    name: 'Kulturveckan',
    platform: 'instagram',
    lifecycle: 'resting',
    cadence: { n: 1, per: 'week' },
    posts: weekly('2025-10-06', '2026-06-28', 1),
  })
  await rest(db, stamp, [season], { from: '2026-06-29', to: '2027-03-01', reason: 'season' })
  await settleChannel(db, stamp, { name: 'Omvärldsbevakning', platform: 'x', mode: 'monitor' })
  await settleChannel(db, stamp, {
    name: 'Familjehem',
    platform: 'instagram',
    start: '2026-11-16',
    knownUntil: null,
  })
}
