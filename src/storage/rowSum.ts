/**
 * Two 32-bit sums of a row's content. Equal rows have equal sums as long as their fields lie in the
 * same order, which a store keeps; unequal ones nearly never (1 in 2⁶⁴). Takes any row that
 * JSON can write, and whole numbers of any size.
 */
export function rowSum(row: unknown): readonly [number, number] {
  const text = JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )
  // FNV-1a, and the same with another beginning and multiplier, over UTF-16 units.
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b) + at
  }
  return [first >>> 0, second >>> 0]
}
