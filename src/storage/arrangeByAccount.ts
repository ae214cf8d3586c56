/** The rows of one account, by ascending minute. */
export type AccountRows = { readonly accountKey: number; readonly rows: Int32Array }

/**
 * The rows 0 … count − 1 by account and, within an account, by minute. Accounts without rows are
 * left out; the order of posts of the same minute is not defined. Empty for none.
 */
export function arrangeByAccount(
  accounts: Uint16Array,
  minutes: Int32Array,
  count: number,
): AccountRows[] {
  const ends = new Int32Array(0x10000)
  for (let row = 0; row < count; row++) {
    const account = accounts[row] ?? 0
    ends[account] = (ends[account] ?? 0) + 1
  }
  let end = 0
  const groups: Array<{ accountKey: number; from: number; to: number }> = []
  ends.forEach((size, accountKey) => {
    if (size > 0) groups.push({ accountKey, from: end, to: end + size })
    ends[accountKey] = end
    end += size
  })
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const account = accounts[row] ?? 0
    const at = ends[account] ?? 0
    rows[at] = row
    ends[account] = at + 1
  }
  return groups.map(({ accountKey, from, to }) => {
    const own = rows.subarray(from, to)
    sortByMinute(own, minutes)
    return { accountKey, rows: own }
  })
}

function sortByMinute(rows: Int32Array, minutes: Int32Array): void {
  if (isAscending(rows, minutes)) return
  rows.reverse()
  if (isAscending(rows, minutes)) return
  let first = Infinity
  let last = -Infinity
  for (const row of rows) {
    const minute = minutes[row] ?? 0
    if (minute < first) first = minute
    if (minute > last) last = minute
  }
  const size = rows.length
  if ((last - first + 1) * size > Number.MAX_SAFE_INTEGER) {
    rows.sort((a, b) => (minutes[a] ?? 0) - (minutes[b] ?? 0))
    return
  }
  // Minute and place in one number: sorting numbers without a comparison function is many times faster.
  const keys = Float64Array.from(rows, (row, place) => ((minutes[row] ?? 0) - first) * size + place)
  keys.sort()
  const before = rows.slice()
  keys.forEach((key, at) => {
    rows[at] = before[key % size] ?? 0
  })
}

function isAscending(rows: Int32Array, minutes: Int32Array): boolean {
  for (let at = 1; at < rows.length; at++)
    if ((minutes[rows[at - 1] ?? 0] ?? 0) > (minutes[rows[at] ?? 0] ?? 0)) return false
  return true
}
