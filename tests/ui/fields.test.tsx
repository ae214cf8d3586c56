import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { NumberField } from '#ui/NumberField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' | ')
}

describe.each([
  ['TextField', TextField],
  ['TextArea', TextArea],
])('%s', (_, Control) => {
  it('ties label, note, hint and error to the control', () => {
    render(
      <Control label="Länk" note="(valfritt)" hint="Klistra in." error="Adressen är inte hel." />,
    )
    const control = screen.getByRole('textbox', { name: 'Länk (valfritt)' })
    expect(described(control)).toBe('Klistra in. | Adressen är inte hel.')
    expect(control.getAttribute('aria-invalid')).toBe('true')
  })

  it('is not marked invalid without an error', () => {
    render(<Control label="Länk" />)
    const control = screen.getByRole('textbox', { name: 'Länk' })
    expect(control.hasAttribute('aria-invalid')).toBe(false)
    expect(control.hasAttribute('aria-describedby')).toBe(false)
  })

  it('keeps its name when the label is hidden', () => {
    render(<Control label="Sök" isLabelHidden />)
    expect(screen.getByRole('textbox', { name: 'Sök' })).toBeDefined()
  })
})

describe('Select', () => {
  it('tells the chosen value', async () => {
    const choose = vi.fn()
    render(
      <Select
        label="Per"
        value="week"
        onSelect={choose}
        options={[
          { value: 'week', label: 'vecka' },
          { value: 'month', label: 'månad' },
        ]}
      />,
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Per' }), 'månad')
    expect(choose).toHaveBeenCalledExactlyOnceWith('month')
  })
})

function Hours({ onValue }: { readonly onValue: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(3)
  return (
    <>
      <NumberField
        label="Timmar"
        value={value}
        onValueChange={(next) => {
          setValue(next)
          onValue(next)
        }}
        min={0}
        max={40}
        allowsFractions
        unreadableError="Skriv ett tal mellan 0 och 40."
      />
      <button type="button" onClick={() => setValue(8)}>
        Åtta
      </button>
    </>
  )
}

describe('NumberField', () => {
  async function write(text: string) {
    const onValue = vi.fn()
    render(<Hours onValue={onValue} />)
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Timmar' })
    await userEvent.clear(input)
    if (text) await userEvent.type(input, text)
    return { input, onValue }
  }

  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['40', 40],
    ['0', 0],
    ['', null],
  ])('reads %j as %j and keeps what was written', async (text, value) => {
    const { input, onValue } = await write(text)
    expect(onValue).toHaveBeenLastCalledWith(value)
    expect(input.value).toBe(text)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })

  it.each(['tre', '41', '-1', '1 5 x'])('says what to write instead of %j', async (text) => {
    const { input, onValue } = await write(text)
    expect(onValue).toHaveBeenLastCalledWith(null)
    expect(input.value).toBe(text)
    expect(described(input)).toBe('Skriv ett tal mellan 0 och 40.')
  })

  it('follows a value that is changed from outside', async () => {
    const { input } = await write('tre')
    await userEvent.click(screen.getByRole('button', { name: 'Åtta' }))
    expect(input.value).toBe('8')
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })
})
