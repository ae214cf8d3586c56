import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DateField } from '#ui/DateField.tsx'
import { DateRangeField, type DaySpan } from '#ui/DateRangeField.tsx'

type StartProps = {
  readonly initial: string | null
  readonly onDate?: (date: string | null) => void
  readonly max?: string
}

function Start({ initial, onDate, max }: StartProps) {
  const [date, setDate] = useState(initial)
  return (
    <DateField
      label="Startdatum"
      value={date}
      max={max}
      onDateChange={(next) => {
        setDate(next)
        onDate?.(next)
      }}
    />
  )
}

const start = () => screen.getByLabelText<HTMLInputElement>('Startdatum')

describe('DateField', () => {
  it('tells the day once it is whole', async () => {
    const onDate = vi.fn()
    render(<Start initial={null} onDate={onDate} />)
    await userEvent.tab()
    expect(document.activeElement).toBe(start())
    await userEvent.keyboard('2027-01-06')
    expect(onDate).toHaveBeenLastCalledWith('2027-01-06')
  })

  it('is empty again when the day is deleted', async () => {
    const onDate = vi.fn()
    render(<Start initial="2026-11-03" onDate={onDate} />)
    await userEvent.clear(start())
    expect(onDate).toHaveBeenLastCalledWith(null)
  })

  it('knows that a day lies after the last one allowed', () => {
    render(<Start initial="2026-12-24" max="2026-11-30" />)
    expect(start().validity.rangeOverflow).toBe(true)
  })
})

describe('DateRangeField', () => {
  function renderPause() {
    const onSpan = vi.fn<(span: DaySpan | null) => void>()
    function Pause() {
      const [span, setSpan] = useState<DaySpan | null>(null)
      return (
        <DateRangeField
          label="Uppehåll"
          firstLabel="Från"
          lastLabel="Till"
          value={span}
          onSpanChange={(next) => {
            setSpan(next)
            onSpan(next)
          }}
        />
      )
    }
    render(<Pause />)
    return onSpan
  }

  it('tells both days once both are written', async () => {
    const onSpan = renderPause()
    await userEvent.type(screen.getByLabelText('Från'), '2026-12-21')
    expect(onSpan).not.toHaveBeenCalledWith(expect.anything())
    await userEvent.type(screen.getByLabelText('Till'), '2027-01-06')
    expect(onSpan).toHaveBeenLastCalledWith({ first: '2026-12-21', last: '2027-01-06' })
  })

  it('is no span while the last day lies before the first', async () => {
    const onSpan = renderPause()
    await userEvent.type(screen.getByLabelText('Från'), '2026-12-21')
    await userEvent.type(screen.getByLabelText('Till'), '2026-12-20')
    expect(onSpan).toHaveBeenLastCalledWith(null)
  })
})
