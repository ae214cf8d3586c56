/** The pieces of a text without its first characters. A piece may come out empty. */
export async function* withoutBeginning(
  pieces: AsyncIterable<string>,
  length: number,
): AsyncGenerator<string, void, undefined> {
  let left = length
  for await (const piece of pieces) {
    yield left === 0 ? piece : piece.slice(left)
    left = Math.max(0, left - piece.length)
  }
}
