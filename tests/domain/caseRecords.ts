import { parseLocalDate, type LocalDate } from '#domain/calendar.ts'

/** The date, or an error that names what is not one. */
export function toDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === null) throw new Error(`Not a date: ${text}`)
  return date
}

/** The rows that are there: neither deleted nor archived. */
export function kept<
  Row extends { readonly deletedAt?: string | null; readonly archived?: boolean | null },
>(rows: readonly Row[] | undefined): Row[] {
  return (rows ?? []).filter(({ deletedAt, archived }) => !deletedAt && archived !== true)
}

/** The listed word that the text is, however it is written; an error that names one that is not listed. */
export function word<Listed extends string>(listed: readonly Listed[], text: string): Listed {
  const found = listed.find((one) => folded(one) === folded(text))
  if (found === undefined) throw new Error(`Not one of ${listed.join(', ')}: ${text}`)
  return found
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[ _-]/g, '')
}

type Texts<Row, Field extends keyof Row> = Partial<Record<Field, string>>

/** Those of the fields that hold text. */
export function texts<Row extends object, Field extends keyof Row & string>(
  row: Row,
  fields: readonly Field[],
): Texts<Row, Field> {
  const filled: Texts<Row, Field> = {}
  for (const field of fields) {
    const value: unknown = row[field]
    if (typeof value === 'string') filled[field] = value
  }
  return filled
}

/** Those of the fields that hold a date. */
export function dates<Row extends object, Field extends keyof Row & string>(
  row: Row,
  fields: readonly Field[],
): Partial<Record<Field, LocalDate>> {
  const filled: Partial<Record<Field, LocalDate>> = {}
  for (const field of fields) {
    const value: unknown = row[field]
    if (typeof value === 'string') filled[field] = toDate(value)
  }
  return filled
}

type WithList<List extends string> = { readonly id: string } & Readonly<
  Partial<Record<List, readonly string[] | null>>
>

/** The links that stand as lists of ids inside the records. */
export function inner<List extends string, Own extends string, Other extends string>(
  rows: ReadonlyArray<WithList<List>>,
  own: Own,
  list: List,
  other: Other,
): Array<Record<Own | Other, string>> {
  return rows.flatMap((row) => (row[list] ?? []).map((id) => pair(own, row.id, other, id)))
}

function pair<Own extends string, Other extends string>(
  own: Own,
  ownId: string,
  other: Other,
  otherId: string,
): Record<Own | Other, string> {
  const link: Record<string, string> = { [own]: ownId, [other]: otherId }
  return link
}

export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
