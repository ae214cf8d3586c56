/** Rows that are handed to the browser in one go: a few thousand would hold the page up. */
const batchRows = 400

/** The rows in their order, some hundreds at a time. Nothing for none. */
export function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[], void, undefined> {
  for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows)
}
