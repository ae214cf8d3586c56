/**
 * The 32 characters of codes that people copy by hand. Of each pair that looks alike, 0 and O, 1 and I, neither
 * is there, so none is ever mistaken for the other.
 */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** How many there are. */
export const codeBase = codeAlphabet.length

const separators = /[\s\p{Pd}\p{Cf}\u2212]/gu

// Not toUpperCase: it would let ß in as SS, and ſ as S.
const digitOf = new Map(
  Array.from(codeAlphabet).flatMap((character, digit): Array<[string, number]> => [
    [character, digit],
    [character.toLowerCase(), digit],
  ]),
)

/**
 * The digits 0–31 of a code as typed: small letters, spaces and hyphens do not matter. Null when another
 * character is in it; empty for an empty text.
 */
export function codeDigits(text: string): number[] | null {
  const digits: number[] = []
  for (const character of text.replace(separators, '')) {
    const digit = digitOf.get(character)
    if (digit === undefined) return null
    digits.push(digit)
  }
  return digits
}

/** The code of digits 0–31; throws a RangeError for any other. */
export function codeText(digits: readonly number[]): string {
  return digits
    .map((digit) => {
      const character = codeAlphabet[digit]
      if (character === undefined) throw new RangeError(`Not a digit of a code: ${digit}`)
      return character
    })
    .join('')
}

/** The code in groups of four, easier to read aloud and to type: `ABCD-EFGH-JK`. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}
