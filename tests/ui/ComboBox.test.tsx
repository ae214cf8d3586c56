import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'

const units = [
  { id: 'u1', label: 'Kontaktpoolen' },
  { id: 'u2', label: 'Seniorcenter Norr', detail: 'Äldreomsorg' },
  { id: 'u3', label: 'Seniorcenter Öst' },
]

type UnitsProps = {
  readonly onSelect?: (id: string | null) => void
  readonly onCreate?: (text: string) => void
  readonly error?: string
}

function Units({ onSelect, onCreate, error }: UnitsProps) {
  const [value, setValue] = useState<string | null>('u1')
  return (
    <>
      <ComboBox
        label="Enhet"
        hint="Den som skriver."
        error={error}
        options={units}
        value={value}
        onSelect={(id) => {
          setValue(id)
          onSelect?.(id)
        }}
        emptyText="Ingen enhet heter så."
        creation={onCreate && { labelFor: (text) => `Skapa ”${text}”`, onCreate }}
      />
      <button type="button">Nästa</button>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Enhet' })
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent)

async function write(text: string) {
  await userEvent.clear(field())
  await userEvent.type(field(), text)
}

describe('ComboBox', () => {
  it('shows the chosen option and offers all of them on arrow down', async () => {
    render(<Units />)
    expect(field().value).toBe('Kontaktpoolen')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(offered()).toEqual(['Kontaktpoolen', 'Seniorcenter NorrÄldreomsorg', 'Seniorcenter Öst'])
  })

  it('narrows the list to what is written and chooses by keyboard', async () => {
    const select = vi.fn()
    render(<Units onSelect={select} />)
    await write('öst')
    expect(offered()).toEqual(['Seniorcenter Öst'])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(select).toHaveBeenLastCalledWith('u3')
    expect(field().value).toBe('Seniorcenter Öst')
    expect(offered()).toEqual([])
  })

  it('tells ö from o, as Swedish does', async () => {
    render(<Units />)
    await write('ost')
    expect(offered()).toEqual(['Ingen enhet heter så.'])
  })

  it('goes back to the chosen option when focus leaves', async () => {
    render(<Units />)
    await userEvent.type(field(), 'öst', {
      initialSelectionStart: 0,
      initialSelectionEnd: 'Kontaktpoolen'.length,
    })
    expect(offered()).toEqual(['Seniorcenter Öst'])
    await userEvent.tab()
    expect(field().value).toBe('Kontaktpoolen')
  })

  it('can be emptied', async () => {
    const select = vi.fn()
    render(<Units onSelect={select} />)
    await userEvent.clear(field())
    expect(select).toHaveBeenLastCalledWith(null)
    await userEvent.tab()
    expect(field().value).toBe('')
  })

  it('offers to create what is missing, last in the list', async () => {
    const create = vi.fn()
    const select = vi.fn()
    render(<Units onCreate={create} onSelect={select} />)
    await write('Seniorcenter')
    expect(offered().at(-1)).toBe('Skapa ”Seniorcenter”')
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(create).toHaveBeenCalledExactlyOnceWith('Seniorcenter')
  })

  it('creates or chooses what is written at Enter, without the list', async () => {
    const create = vi.fn()
    const select = vi.fn()
    const { unmount } = render(<Units onCreate={create} onSelect={select} />)
    await write('Fritid')
    await userEvent.keyboard('{Enter}')
    expect(create).toHaveBeenCalledExactlyOnceWith('Fritid')
    unmount()
    create.mockClear()
    render(<Units onCreate={create} onSelect={select} />)
    await write('seniorcenter öst')
    await userEvent.keyboard('{Enter}')
    expect(select).toHaveBeenLastCalledWith('u3')
    expect(create).not.toHaveBeenCalled()
  })

  it('opens no list when what it holds is chosen elsewhere while it has the focus', async () => {
    const props = { label: 'Enhet', options: units, onSelect: vi.fn(), emptyText: 'Ingen' }
    const { rerender } = render(<ComboBox {...props} value={null} />)
    field().focus()
    rerender(<ComboBox {...props} value="u3" />)
    expect(field().value).toBe('Seniorcenter Öst')
    expect(offered()).toEqual([])
    await userEvent.type(field(), 'x')
    expect(offered()).toEqual(['Ingen'])
  })

  it('keeps what is written at Enter when it could be made in several ways', async () => {
    const create = vi.fn<(text: string, way: string) => void>()
    const ways = ['enhet', 'part'].map((way) => ({
      labelFor: (text: string) => `Skapa ”${text}” som ${way}`,
      onCreate: (text: string) => create(text, way),
    }))
    render(
      <ComboBox
        label="Enhet"
        options={units}
        value={null}
        onSelect={vi.fn()}
        emptyText="Ingen enhet heter så."
        creation={ways}
      />,
    )
    await write('Fritid')
    await userEvent.keyboard('{Enter}')
    expect(field().value).toBe('Fritid')
    expect(offered()).toEqual(['Skapa ”Fritid” som enhet', 'Skapa ”Fritid” som part'])
    expect(create).not.toHaveBeenCalled()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(create).toHaveBeenCalledExactlyOnceWith('Fritid', 'part')
  })

  it('chooses the only one that fits at Enter, but never one of several', async () => {
    const select = vi.fn()
    render(<Units onSelect={select} />)
    await write('Senior')
    select.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(select).not.toHaveBeenCalled()
    await write('öst')
    await userEvent.keyboard('{Enter}')
    expect(select).toHaveBeenLastCalledWith('u3')
    expect(field().value).toBe('Seniorcenter Öst')
  })

  it('does not offer to create what exists, whatever the case', async () => {
    render(<Units onCreate={vi.fn()} />)
    await write('seniorcenter öst')
    expect(offered()).toEqual(['Seniorcenter Öst'])
  })

  it('reads out its hint and its error', () => {
    render(<Units error="Välj en enhet." />)
    const ids = field().getAttribute('aria-describedby')?.split(' ') ?? []
    const texts = ids.map((id) => document.getElementById(id)?.textContent)
    expect(texts).toEqual(['Den som skriver.', 'Välj en enhet.'])
    expect(field().getAttribute('aria-invalid')).toBe('true')
  })

  it('gets focus back from a dialog that opened while it had it', async () => {
    const { rerender } = render(<Asked isAsked={false} />)
    await userEvent.click(field())
    rerender(<Asked isAsked />)
    expect(document.activeElement).toBe(screen.getByRole('dialog'))
    rerender(<Asked isAsked={false} />)
    await vi.waitFor(() => expect(document.activeElement).toBe(field()))
  })
})

function Asked({ isAsked }: { readonly isAsked: boolean }) {
  return (
    <>
      <Units />
      <Dialog isOpen={isAsked} onClose={vi.fn()} title="Säker?">
        <p>Tänk efter.</p>
      </Dialog>
    </>
  )
}
