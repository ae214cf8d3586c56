const smallWords = new Set(
  'och i på av för med till vid om hos and of the in for to at on'.split(' '),
)

/**
 * A name made from a handle or a part of a link: `ungdomsradgivningen.exempelkommun` gives
 * `Ungdomsradgivningen Exempelkommun`, `SeniorcenterNorr` gives `Seniorcenter Norr`.
 * Letters that a handle cannot hold (å, ä, ö) are not guessed. Empty for empty.
 */
export function toSuggestedName(handle: string): string {
  return handle
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[^\p{L}\p{M}\p{N}&'’]+/u)
    .filter((word) => word !== '')
    .map((word, index) =>
      index > 0 && smallWords.has(word)
        ? word
        : word.replace(/^./u, (first) => first.toUpperCase()),
    )
    .join(' ')
    .slice(0, 200)
    .trim()
}
