/** Shorter than the ids themselves, which spares most of them the comparison. */
const longestScientific = 14

/**
 * What a spreadsheet makes of a long number: `3.0672E+14`, with the decimal comma of the language.
 */
export function isScientificNumber(id: string): boolean {
  return id.length <= longestScientific && /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(id)
}

/** An id as it was before a spreadsheet was asked to keep it as text: `="123"` and `'123` are 123. */
export function withoutTextMark(id: string): string {
  if (id.startsWith("'")) return id.slice(1)
  return id.startsWith('="') && id.endsWith('"') ? id.slice(2, -1) : id
}

/** Digits that a spreadsheet keeps of a number; those after them become zeros. */
const keptDigits = 15
const fewestRounded = 10

/** Watches the ids of a file for the marks that a spreadsheet leaves when it reads them as numbers. */
export type IdHealth = {
  /** Takes one row's post id and says whether it can be trusted by itself. */
  readonly isWhole: (postId: string, accountId: string) => boolean
  /** Takes a row whose ids are digits, the post's without zeros at its end. */
  readonly addWhole: (postIdLength: number) => void
  /** True when the damage is the rule in this file rather than an exception. */
  readonly isRuined: () => boolean
}

/** A file is ruined when half its rows have scientific ids, or ten long ids all end in zeros. */
export function makeIdHealth(): IdHealth {
  let rows = 0
  let scientific = 0
  let long = 0
  let rounded = 0
  return {
    isWhole(postId, accountId) {
      rows++
      const isWhole = !isScientificNumber(postId) && !isScientificNumber(accountId)
      if (!isWhole) scientific++
      // At 17 digits chance gives two zeros once in a hundred; ten in a row are no chance.
      else if (postId.length > keptDigits + 1) {
        long++
        if (postId.endsWith('00') && /^\d{15}0+$/.test(postId)) rounded++
      }
      return isWhole
    },
    addWhole(postIdLength) {
      rows++
      if (postIdLength > keptDigits + 1) long++
    },
    isRuined: () =>
      (scientific > 0 && scientific * 2 >= rows) || (rounded >= fewestRounded && rounded === long),
  }
}
