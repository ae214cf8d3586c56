import type { TableMapping } from '#domain/tableMapping.ts'
import type { RememberedMapping } from '#storage/tableMappings.ts'
import type { OpenedImport } from './openedImport.ts'

/**
 * The mappings that were chosen in this import, to be remembered for their headers. Left out are those
 * that stand so already, those of tables without a header, which are told apart by too little, and those
 * with dates without a year, for next year it is another one. A zone chosen in the preview goes with them.
 */
export function toRemembered({
  request: { mappings, timeZone },
  reading,
  remembered,
}: Pick<OpenedImport, 'request' | 'reading' | 'remembered'>): RememberedMapping[] {
  const found = new Map<string, RememberedMapping>()
  for (const { outcome } of reading.files) {
    const sketch = outcome.ok ? outcome.mapped?.sketch : undefined
    if (!sketch?.hasHeader) continue
    const { headerKey } = sketch
    const before = remembered.get(headerKey)
    const chosen = mappings.get(headerKey) ?? before
    if (!chosen || chosen.yearlessUntil !== undefined) continue
    const mapping: TableMapping = { ...chosen, ...(timeZone !== undefined && { timeZone }) }
    if (!isSame(mapping, before)) found.set(headerKey, { headerKey, mapping })
  }
  return [...found.values()]
}

function isSame(mapping: TableMapping, before: TableMapping | undefined): boolean {
  return before !== undefined && toText(mapping) === toText(before)
}

/** The same for mappings that say the same, whatever the order in which they say it. */
function toText({ columns, ...others }: TableMapping): string {
  return JSON.stringify([Object.entries(columns).sort(), Object.entries(others).sort()])
}
