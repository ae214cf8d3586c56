import { arrangeByAccount, type AccountRows } from '#storage/arrangeByAccount.ts'

/** 1.5 MB: growing by twos from less costs a file of many posts a tenth of its reading. */
const firstCapacity = 65_536
const slotsPerPost = 2

/**
 * What is remembered of every post that an import has met, each once: 16 bytes, and a table that
 * finds a post by its hash. Texts and links lie in the arena or are written already.
 */
export class FoundPosts {
  count = 0
  accounts = new Uint16Array(firstCapacity)
  /** Local minutes since 1970. */
  minutes = new Int32Array(firstCapacity)
  /** Places in `postKinds`. */
  kinds = new Uint8Array(firstCapacity)
  /** Low and high word of each post's hash. */
  hashes = new Uint32Array(2 * firstCapacity)
  private slots = new Int32Array(slotsPerPost * firstCapacity).fill(-1)
  /** Where the post that was looked for last would stand. */
  private freeSlot = -1
  private readonly groupOf: (account: number) => number
  private arranged: readonly AccountRows[] | null = null

  /** @param groupOf accounts of one group share their posts, because they feed the same channel */
  constructor(groupOf: (account: number) => number) {
    this.groupOf = groupOf
  }

  /** The post with this hash in the account's group, or -1. */
  find(account: number, low: number, high: number): number {
    this.freeSlot = this.slotOf(this.groupOf(account), low, high)
    return this.slots[this.freeSlot] ?? -1
  }

  /** Adds the post that `find` has looked for last, and not found. @param kind place in `postKinds` */
  add(account: number, minute: number, kind: number, low: number, high: number): void {
    if (this.count === this.minutes.length) {
      this.grow()
      this.freeSlot = this.slotOf(this.groupOf(account), low, high)
    }
    const post = this.count++
    this.accounts[post] = account
    this.hashes[2 * post] = low
    this.hashes[2 * post + 1] = high
    this.slots[this.freeSlot] = post
    this.amend(post, minute, kind)
  }

  /** Gives a post another time and kind. */
  amend(post: number, minute: number, kind: number): void {
    this.minutes[post] = minute
    this.kinds[post] = kind
    this.arranged = null
  }

  /** Lets go of what finds posts, a third of the memory: nothing is looked for or added any more. */
  close(): void {
    this.slots = new Int32Array(0)
  }

  /** The posts by account and time. Worked out once, after the last one was added. */
  byAccount(): readonly AccountRows[] {
    this.arranged ??= arrangeByAccount(this.accounts, this.minutes, this.count)
    return this.arranged
  }

  /** The slot where such a post stands or would stand. */
  private slotOf(group: number, low: number, high: number): number {
    const mask = this.slots.length - 1
    let slot = (low ^ Math.imul(group + 1, 0x9e3779b1)) & mask
    for (;;) {
      const post = this.slots[slot] ?? -1
      if (post === -1) return slot
      const isSame =
        this.hashes[2 * post] === low &&
        this.hashes[2 * post + 1] === high &&
        this.groupOf(this.accounts[post] ?? 0) === group
      if (isSame) return slot
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    const capacity = 2 * this.minutes.length
    this.accounts = enlarged(this.accounts, new Uint16Array(capacity))
    this.minutes = enlarged(this.minutes, new Int32Array(capacity))
    this.kinds = enlarged(this.kinds, new Uint8Array(capacity))
    this.hashes = enlarged(this.hashes, new Uint32Array(2 * capacity))
    this.slots = new Int32Array(slotsPerPost * capacity).fill(-1)
    for (let post = 0; post < this.count; post++) {
      const group = this.groupOf(this.accounts[post] ?? 0)
      const slot = this.slotOf(group, this.hashes[2 * post] ?? 0, this.hashes[2 * post + 1] ?? 0)
      this.slots[slot] = post
    }
  }
}

function enlarged<Column extends Uint16Array | Int32Array | Uint8Array | Uint32Array>(
  column: Column,
  room: Column,
): Column {
  room.set(column)
  return room
}
