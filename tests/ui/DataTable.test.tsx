import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
import { sortRows } from '#ui/sortRows.ts'

type Unit = { readonly name: string; readonly index: number | null }

const units: readonly Unit[] = [
  { name: 'Öst', index: 0 },
  { name: 'Norr', index: 100 },
  { name: 'Åsen', index: null },
  { name: 'Zinken', index: 9 },
]

const columns: ReadonlyArray<DataColumn<Unit>> = [
  {
    id: 'name',
    header: 'Enhet',
    cell: (unit) => unit.name,
    isRowHeader: true,
    sortBy: (u) => u.name,
  },
  { id: 'index', header: 'Index', cell: (unit) => unit.index ?? '–', sortBy: (u) => u.index },
  { id: 'note', header: 'Not', cell: () => '' },
]

function Units({ rows = units }: { readonly rows?: readonly Unit[] }) {
  return (
    <DataTable
      caption="Enheterna"
      columns={columns}
      rows={rows}
      rowKey={(unit) => unit.name}
      emptyText="Inga enheter än."
    />
  )
}

const names = () => screen.getAllByRole('rowheader').map((header) => header.textContent)

describe('DataTable', () => {
  it('keeps the given order until a header is pressed', () => {
    render(<Units />)
    expect(names()).toEqual(['Öst', 'Norr', 'Åsen', 'Zinken'])
  })

  it('sorts by the alphabet of the page, and says so', async () => {
    render(<Units />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(names()).toEqual(['Norr', 'Zinken', 'Åsen', 'Öst'])
    const header = screen.getByRole('columnheader', { name: 'Enhet' })
    expect(header.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.keyboard('{Enter}')
    expect(names()).toEqual(['Öst', 'Åsen', 'Zinken', 'Norr'])
    expect(header.getAttribute('aria-sort')).toBe('descending')
  })

  it('sorts numbers by size with the missing ones last in both directions', async () => {
    render(<Units />)
    const index = screen.getByRole('button', { name: 'Index' })
    await userEvent.click(index)
    expect(names()).toEqual(['Öst', 'Zinken', 'Norr', 'Åsen'])
    await userEvent.click(index)
    expect(names()).toEqual(['Norr', 'Zinken', 'Öst', 'Åsen'])
  })

  it('offers no sorting where there is none', () => {
    render(<Units />)
    const header = screen.getByRole('columnheader', { name: 'Not' })
    expect(within(header).queryByRole('button')).toBeNull()
    expect(header.hasAttribute('aria-sort')).toBe(false)
  })

  it('says that there are no rows', () => {
    render(<Units rows={[]} />)
    expect(screen.getByRole('table', { name: 'Enheterna' }).textContent).toContain(
      'Inga enheter än.',
    )
  })
})

describe('sortRows', () => {
  it('leaves rows with equal keys as they were, in both directions', () => {
    const rows = ['b1', 'a1', 'b2', 'a2']
    const sorted = (direction: 'ascending' | 'descending') =>
      sortRows(rows, (row) => row.slice(0, 1), direction, 'sv')
    expect(sorted('ascending')).toEqual(['a1', 'a2', 'b1', 'b2'])
    expect(sorted('descending')).toEqual(['b1', 'b2', 'a1', 'a2'])
  })

  it('sorts words with numbers by the numbers', () => {
    expect(sortRows(['v 10', 'v 9'], (row) => row, 'ascending', 'sv')).toEqual(['v 9', 'v 10'])
  })
})
