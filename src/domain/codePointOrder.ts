/**
 * For `sort`: texts in the order of their code points, the same in every language and browser. (`<` goes by
 * UTF-16 units, which puts emoji before some letters.)
 */
export function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a)
  const right = Array.from(b)
  const place = left.findIndex((character, i) => character !== right[i])
  if (place < 0) return left.length - right.length
  return (left[place]?.codePointAt(0) ?? 0) - (right[place]?.codePointAt(0) ?? -1)
}
