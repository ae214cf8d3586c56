import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ComboBox } from '#ui/ComboBox.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'

function Editing({ firstField }: { readonly firstField?: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const [unit, setUnit] = useState<string | null>(null)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Ändra
      </button>
      <SidePanel
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="Ändra kanalen"
        closeLabel="Stäng"
        firstField={firstField}
      >
        <label>
          Namn <input type="text" name="name" />
        </label>
        <label>
          Plats <input type="text" name="place" />
        </label>
        <div data-field="unit">
          <ComboBox
            label="Enhet"
            options={[{ id: 'norr', label: 'Norr' }]}
            value={unit}
            onSelect={setUnit}
            emptyText="Ingen"
          />
        </div>
      </SidePanel>
    </>
  )
}

function narrowScreen(isNarrow: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: isNarrow,
      onchange: null,
      addListener: vi.fn(),
      removeListener: vi.fn(),
    }),
  )
}

const opener = () => screen.getByText('Ändra')
const panel = () => screen.queryByRole('dialog', { name: 'Ändra kanalen' })

afterEach(() => vi.restoreAllMocks())

describe('SidePanel', () => {
  it('begins in its first field and gives focus back when Escape closes it', async () => {
    render(<Editing />)
    await userEvent.click(opener())
    expect(document.activeElement).toBe(screen.getByLabelText('Namn'))
    await userEvent.keyboard('{Escape}')
    expect(panel()).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  it('begins in the field that was asked for, and moves on when another one is', async () => {
    const { rerender } = render(<Editing firstField="place" />)
    await userEvent.click(opener())
    expect(document.activeElement).toBe(screen.getByLabelText('Plats'))
    rerender(<Editing firstField="unit" />)
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Enhet' }))
  })

  it('begins on itself where a keyboard would rise over it, unless a field was asked for', async () => {
    narrowScreen(true)
    const { unmount } = render(<Editing />)
    await userEvent.click(opener())
    expect(document.activeElement).toBe(panel())
    unmount()
    render(<Editing firstField="place" />)
    await userEvent.click(opener())
    expect(document.activeElement).toBe(screen.getByLabelText('Plats'))
  })

  it('is closed by its button', async () => {
    render(<Editing />)
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('button', { name: 'Stäng' }))
    expect(panel()).toBeNull()
  })

  it('leaves the page usable beside it', async () => {
    render(<Editing />)
    await userEvent.click(opener())
    expect(panel()?.hasAttribute('aria-modal')).toBe(false)
    expect(opener().closest('[inert]')).toBeNull()
  })

  it('lets Escape close an open list first', async () => {
    render(<Editing />)
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('combobox', { name: 'Enhet' }))
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('listbox')).toBeDefined()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(panel()).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(panel()).toBeNull()
  })

  it('lets the page rest while it covers it, and wakes it afterwards', async () => {
    narrowScreen(true)
    render(<Editing />)
    await userEvent.click(opener())
    expect(panel()?.getAttribute('aria-modal')).toBe('true')
    expect(opener().closest('[inert]')).not.toBeNull()
    expect(panel()?.closest('[inert]')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(opener().closest('[inert]')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })
})
