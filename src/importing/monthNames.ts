/**
 * Beginnings of month names in the languages that feeds are written in: English, Swedish, Danish,
 * Norwegian, German, Dutch, French, Spanish, Portuguese and Italian. No beginning means two months.
 */
const beginnings: ReadonlyArray<readonly string[]> = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'mrt', 'mrz', 'maa'],
  ['apr', 'abr', 'avr'],
  ['may', 'maj', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aoû', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic', 'des', 'déc'],
]

/** The month 1–12 that a word names, in full or cut to three letters or more; null when none. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase()
  const index = beginnings.findIndex((names) => names.some((name) => folded.startsWith(name)))
  return index === -1 ? null : index + 1
}
