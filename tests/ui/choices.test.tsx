import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

const spans = [
  { value: '12', label: '12 veckor' },
  { value: '26', label: '26 veckor' },
  { value: '52', label: '52 veckor' },
] as const

function Spans() {
  const [span, setSpan] = useState<'12' | '26' | '52'>('26')
  return <SegmentedControl label="Tid" segments={spans} value={span} onSelect={setSpan} />
}

describe('SegmentedControl', () => {
  it('is one stop for the keyboard, and arrows choose', async () => {
    render(<Spans />)
    expect(screen.getByRole('group', { name: 'Tid' })).toBeDefined()
    await userEvent.tab()
    const chosen = () => screen.getByRole<HTMLInputElement>('radio', { checked: true }).value
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '26 veckor' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen()).toBe('52')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(chosen()).toBe('12')
  })
})

describe('RadioGroup', () => {
  it('reads the explanation of each option and the error of the group', async () => {
    const choose = vi.fn()
    render(
      <RadioGroup
        label="Vad gör kanalen?"
        value={null}
        onSelect={choose}
        error="Välj ett av dem."
        options={[
          { value: 'publish', label: 'Publicerar', hint: 'Har en plan.' },
          { value: 'monitor', label: 'Bevakar' },
        ]}
      />,
    )
    const group = screen.getByRole('group', { name: 'Vad gör kanalen?' })
    const idOf = (element: Element) => element.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(idOf(group))?.textContent).toBe('Välj ett av dem.')
    const publish = screen.getByRole('radio', { name: 'Publicerar' })
    expect(document.getElementById(idOf(publish))?.textContent).toBe('Har en plan.')
    await userEvent.click(screen.getByText('Bevakar'))
    expect(choose).toHaveBeenCalledExactlyOnceWith('monitor')
  })
})

describe('Checkbox', () => {
  it('is ticked by keyboard and by its label', async () => {
    render(<Checkbox label="Ersättare finns" />)
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ersättare finns' })
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(box.checked).toBe(true)
    await userEvent.click(screen.getByText('Ersättare finns'))
    expect(box.checked).toBe(false)
  })

  it('can stand for some but not all', () => {
    const { rerender } = render(<Checkbox label="Alla" isIndeterminate />)
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Alla' })
    expect(box.indeterminate).toBe(true)
    rerender(<Checkbox label="Alla" />)
    expect(box.indeterminate).toBe(false)
  })

  it('hands its element to a ref of the form', () => {
    const ref = { current: null }
    render(<Checkbox label="Alla" ref={ref} />)
    expect(ref.current).toBe(screen.getByRole('checkbox', { name: 'Alla' }))
  })
})

describe('Disclosure', () => {
  it('can be open at first', () => {
    render(
      <Disclosure summary="Så räknas det" isOpenAtFirst>
        19 av 23
      </Disclosure>,
    )
    expect(screen.getByRole<HTMLDetailsElement>('group').open).toBe(true)
  })

  it('stays as the user left it when its surroundings change', async () => {
    const { rerender } = render(<Disclosure summary="Så räknas det">19 av 23</Disclosure>)
    const details = screen.getByRole<HTMLDetailsElement>('group')
    expect(details.open).toBe(false)
    await userEvent.click(screen.getByText('Så räknas det'))
    rerender(<Disclosure summary="Så räknas det">20 av 24</Disclosure>)
    expect(details.open).toBe(true)
  })
})
