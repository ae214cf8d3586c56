/**
 * The text in lines that `fits` accepts, broken between words, and within a word only when it is too
 * long for a line. What does not find room in `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    .split(/\s+/u)
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
  return [...parts, part]
}

function cut(text: string, fits: (line: string) => boolean): string {
  const letters = Array.from(text)
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
