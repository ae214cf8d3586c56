import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

function Removal({ isAlert = false }: { readonly isAlert?: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Ta bort</Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title="Ta bort inläsningen?"
        closeLabel="Stäng"
        isAlert={isAlert}
        footer={<Button onClick={close}>Behåll</Button>}
      >
        <p>438 inlägg försvinner.</p>
      </Dialog>
    </>
  )
}

async function open() {
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
}

describe('Dialog', () => {
  it('keeps the keyboard within until Escape closes it and focus goes back', async () => {
    render(<Removal />)
    await open()
    const dialog = screen.getByRole('dialog', { name: 'Ta bort inläsningen?' })
    for (let step = 0; step < 5; step += 1) {
      await userEvent.tab()
      expect(dialog.contains(document.activeElement)).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await expect.poll(() => document.activeElement?.textContent).toBe('Ta bort')
  })

  it('closes by its cross and by its footer', async () => {
    render(<Removal />)
    for (const name of ['Stäng', 'Behåll']) {
      await userEvent.click(screen.getByRole('button', { name: 'Ta bort' }))
      await userEvent.click(screen.getByRole('button', { name }))
      expect(screen.queryByRole('dialog')).toBeNull()
    }
  })

  it('is an alert dialog when it must be answered', async () => {
    render(<Removal isAlert />)
    await open()
    expect(screen.getByRole('alertdialog', { name: 'Ta bort inläsningen?' })).toBeDefined()
  })
})
