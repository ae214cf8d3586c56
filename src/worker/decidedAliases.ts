import type { AliasKind, ChannelAlias } from '#domain/channel.ts'
import { foldAlias } from '#domain/linkFold.ts'
import type { FoundAccount } from '#importing/reading.ts'
import type { ChannelCard } from '#storage/listChannels.ts'
import { newRecord, type Stamp } from '#storage/stamp.ts'
import type { SessionAccount } from './accountRegister.ts'

const maxAliasLength = 2000

/**
 * The aliases to be put so that the same accounts are known again: new ones for their channels, and
 * those of other channels marked as deleted where an id or address says that the account is another
 * channel's. Names and handles prove nothing, since several platforms have the same ones.
 */
export function toAliases(
  accounts: readonly SessionAccount[],
  channelOf: ReadonlyMap<number, string>,
  cards: readonly ChannelCard[],
  stamp: Stamp,
): ChannelAlias[] {
  const standing = new Map(
    cards.flatMap(({ aliases }) => aliases).map((alias) => [toKey(alias), alias]),
  )
  const changed = new Map<string, ChannelAlias>()
  for (const { key, found } of accounts) {
    const channelId = channelOf.get(key)
    if (channelId === undefined) continue
    for (const { kind, value } of signsOf(found)) {
      const alias = { channelId, kind, value }
      if (!standing.has(toKey(alias))) changed.set(toKey(alias), { ...newRecord(stamp), ...alias })
      if (kind !== 'accountId' && kind !== 'url') continue
      for (const other of standing.values())
        if (other.kind === kind && other.value === value && other.channelId !== channelId)
          changed.set(toKey(other), { ...other, deletedAt: stamp.now, updatedAt: stamp.now })
    }
  }
  return [...changed.values()]
}

function signsOf(found: FoundAccount): Array<{ kind: AliasKind; value: string }> {
  const signs: Array<{ kind: AliasKind; value: string }> = [
    ...found.ids.map((value) => ({ kind: 'accountId' as const, value })),
    { kind: 'handle', value: found.handle },
    { kind: 'url', value: found.url },
    { kind: 'name', value: found.name },
  ]
  return signs
    .map(({ kind, value }) => ({ kind, value: foldAlias(kind, value) }))
    .filter(({ value }) => value !== '' && value.length <= maxAliasLength)
}

function toKey({ channelId, kind, value }: Pick<ChannelAlias, 'channelId' | 'kind' | 'value'>) {
  return `${channelId} ${kind} ${value}`
}
