import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ToastMessage, useToasts } from '#ui/toasts.ts'
import { ToastRegion } from '#ui/ToastRegion.tsx'

const { showToast, closeToast } = useToasts.getState()

function show(message: ToastMessage) {
  let id = 0
  act(() => {
    id = showToast(message)
  })
  return id
}

function wait(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

const shown = (text: string) => screen.queryByText(text) !== null
const region = () => screen.getByRole('region', { name: 'Meddelanden (F6)' })

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(
    <>
      <button type="button">Arbete</button>
      <ToastRegion label="Meddelanden (F6)" closeLabel="Stäng" />
    </>,
  )
})

afterEach(() => {
  for (const { id } of useToasts.getState().toasts) act(() => closeToast(id))
  vi.useRealTimers()
})

describe('ToastRegion', () => {
  it('is in place, silent, before the first message', () => {
    expect(region().querySelector('[aria-live="polite"]')?.textContent).toBe('')
  })

  it('announces a message politely, keeps it for eight seconds at least, then lets it go', () => {
    show({ message: 'Sparat.' })
    expect(screen.getByText('Sparat.').closest('[aria-live]')?.getAttribute('aria-live')).toBe(
      'polite',
    )
    wait(8_000)
    expect(shown('Sparat.')).toBe(true)
    wait(4_000)
    expect(shown('Sparat.')).toBe(false)
  })

  it('announces an error at once and never takes it away by itself', () => {
    show({ message: 'Disken är full.', kind: 'error' })
    expect(
      screen.getByText('Disken är full.').closest('[aria-live]')?.getAttribute('aria-live'),
    ).toBe('assertive')
    wait(600_000)
    expect(shown('Disken är full.')).toBe(true)
  })

  it('waits while the pointer is over it', () => {
    show({ message: 'Sparat.' })
    fireEvent.pointerEnter(region())
    wait(60_000)
    expect(shown('Sparat.')).toBe(true)
    fireEvent.pointerLeave(region())
    wait(12_000)
    expect(shown('Sparat.')).toBe(false)
  })

  it('is reached by F6, waits while it has focus, and F6 leads back', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    screen.getByRole('button', { name: 'Arbete' }).focus()
    show({ message: 'Sparat.' })
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(region())
    wait(60_000)
    expect(shown('Sparat.')).toBe(true)
    await user.keyboard('{F6}')
    expect(document.activeElement?.textContent).toBe('Arbete')
  })

  it('does its action once, closes, and gives focus back', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const undo = vi.fn()
    screen.getByRole('button', { name: 'Arbete' }).focus()
    show({ message: 'Uppehållet är borta.', action: { label: 'Ångra', onPress: undo } })
    await user.keyboard('{F6}')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Ångra')
    await user.keyboard('{Enter}')
    expect(undo).toHaveBeenCalledOnce()
    expect(shown('Uppehållet är borta.')).toBe(false)
    expect(document.activeElement?.textContent).toBe('Arbete')
  })

  it('drops the oldest of many, but no error', () => {
    show({ message: 'Fel.', kind: 'error' })
    for (const number of [1, 2, 3, 4, 5]) show({ message: `Sparat ${number}.` })
    expect(shown('Fel.')).toBe(true)
    expect(shown('Sparat 2.')).toBe(false)
    expect(shown('Sparat 3.')).toBe(true)
    expect(shown('Sparat 5.')).toBe(true)
  })
})
