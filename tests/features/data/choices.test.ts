import { describe, expect, it } from 'vitest'
import { decideAccount } from '#features/data/choices.ts'
import { toTargetKey } from '#features/data/decisions.ts'
import type { AccountPreview } from '#query/importSessionState.ts'

const account: AccountPreview = {
  key: 0,
  name: 'Exempelkommun',
  handle: '',
  url: '',
  ids: ['1'],
  source: 'meta-facebook',
  proposal: { to: 'channel', channelId: 'just-made', matchedBy: 'accountId' },
  kinds: { original: 1, reshare: 0, reply: 0 },
  posts: 1,
  first: null,
  last: null,
  weeks: { mondays: new Int32Array(), counts: new Int32Array() },
  doubles: 0,
  known: 1,
  added: 0,
  coverage: [],
}
const context = { cards: [], sharedCadence: { n: 1, per: 'week' } } as const

describe('an account whose channel is not in the list yet', () => {
  it('feeds it all the same, so that what is new is not counted without it', () => {
    expect(toTargetKey(decideAccount(account, {}, context))).toBe('channel just-made')
  })

  it('cannot be confirmed until the list holds it', () => {
    expect(decideAccount(account, {}, context).problem).toBe('channelMissing')
  })

  it('feeds none once none is chosen', () => {
    expect(toTargetKey(decideAccount(account, { channelId: null }, context))).toBe('none')
  })
})
