/** The fixed words of the sentence: *Jag kan … så att …*. */
export type SentenceWords = { readonly can: string; readonly so: string }
export type Blanks = { readonly can: string; readonly so: string }

/** What stands in the sentence's two blanks; null when a text is no such sentence. Nothing has both empty. */
export function splitBenefit(statement: string, words: SentenceWords): Blanks | null {
  if (statement === '') return { can: '', so: '' }
  const begins = `${words.can} `
  if (!statement.startsWith(begins)) return null
  const rest = statement.slice(begins.length)
  const between = ` ${words.so} `
  const at = ` ${rest}`.indexOf(between)
  if (at === -1) return { can: rest, so: '' }
  return {
    can: ` ${rest}`.slice(1, at).replace(/,$/u, ''),
    so: ` ${rest}`.slice(at + between.length),
  }
}

/** The sentence with its blanks filled in, as it is being written. */
export function joinedBenefit(can: string, so: string, words: SentenceWords): string {
  if (can === '' && so === '') return ''
  return so === '' ? `${words.can} ${can}` : `${words.can} ${can} ${words.so} ${so}`
}
