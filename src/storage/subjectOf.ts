const longest = 60

/** What names a record in the sentence about a change: a long text is cut between words. */
export function subjectOf(text: string): string {
  const words = text.trim()
  if (words.length <= longest) return words
  const cut = words.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut}…`
}
