import type { TableDamage } from '#query/loss.ts'

/** The tables by the word that the user knows them by. */
const words = {
  plan: 'plan',
  units: 'units',
  channels: 'channels',
  pauses: 'pauses',
  coverage: 'coverage',
  loggedDays: 'logged',
  loggedWeeks: 'logged',
  imports: 'imports',
  removedPosts: 'removedPosts',
} as const satisfies Partial<Record<TableDamage['table'], string>>

/** What holds rows, as the user knows it; `rest`: links between them, and whatever has come since. */
export type LostWord = (typeof words)[keyof typeof words] | 'rest'

/** Rows of one kind: how many there should be, and how many there are. */
export type LostRows = {
  readonly word: LostWord
  readonly expected: number
  readonly found: number
}

/** Adds up the tables that the user knows by the same word, in the order in which they come. */
export function lostTables(tables: readonly TableDamage[]): LostRows[] {
  const sums = new Map<LostWord, LostRows>()
  for (const { table, expected, found } of tables) {
    const word = wordOf(table)
    const sum = sums.get(word) ?? { word, expected: 0, found: 0 }
    sums.set(word, { word, expected: sum.expected + expected, found: sum.found + found })
  }
  return [...sums.values()]
}

/** The word for a table. */
export function wordOf(table: TableDamage['table']): LostWord {
  return isNamed(table) ? words[table] : 'rest'
}

function isNamed(table: TableDamage['table']): table is keyof typeof words {
  return table in words
}
