import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Trash2 } from 'lucide-react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'

describe('Button', () => {
  it('does not submit a form unless told to', async () => {
    const submit = vi.fn((event: React.SyntheticEvent) => event.preventDefault())
    render(
      <form onSubmit={submit}>
        <Button>Avbryt</Button>
        <Button type="submit">Spara</Button>
      </form>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }))
    expect(submit).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }))
    expect(submit).toHaveBeenCalledOnce()
  })

  it('ignores presses while busy but keeps the focus', async () => {
    const press = vi.fn()
    const submit = vi.fn()
    render(
      <form onSubmit={submit}>
        <Button isBusy type="submit" onClick={press}>
          Sparar
        </Button>
      </form>,
    )
    const button = screen.getByRole('button', { name: 'Sparar' })
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(press).not.toHaveBeenCalled()
    expect(submit).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('IconButton', () => {
  it('is known by its label and pressed by keyboard', async () => {
    const press = vi.fn()
    render(<IconButton icon={Trash2} label="Ta bort" onClick={press} />)
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ta bort' }))
    await userEvent.keyboard(' ')
    expect(press).toHaveBeenCalledOnce()
  })
})
