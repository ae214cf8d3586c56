/** So many letters of a broken word stand on a line at least. */
const leastLetters = 3

/**
 * The text in lines that `fits` accepts, broken between words, and within a word only when it is too
 * long for a line. What does not find room in `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    // A space that does not break keeps a number and its unit together.
    .split(/[^\S\u00a0]+/u)
    .flatMap((word) => pieces(word, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), fits)]
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word]
  const letters = Array.from(word)
  const parts: string[] = []
  let part = ''
  for (const letter of letters) {
    if (part !== '' && !fits(`${part}${letter}-`)) {
      parts.push(`${part}-`)
      part = ''
    }
    part += letter
  }
  return withoutOrphan(parts, part)
}

/** One or two letters alone on a line take some of those before them along. */
function withoutOrphan(parts: readonly string[], rest: string): string[] {
  const lacking = leastLetters - Array.from(rest).length
  const before = Array.from(parts.at(-1) ?? '').slice(0, -1)
  if (lacking <= 0 || before.length < leastLetters + lacking) return [...parts, rest]
  const moved = before.splice(-lacking).join('')
  return [...parts.slice(0, -1), `${before.join('')}-`, `${moved}${rest}`]
}

function cut(text: string, fits: (line: string) => boolean): string {
  const letters = Array.from(text)
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
