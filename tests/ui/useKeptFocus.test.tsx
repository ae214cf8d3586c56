import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useKeptFocus } from '#ui/useKeptFocus.ts'

function Shopping() {
  const list = useKeptFocus()
  const [things, setThings] = useState(['mjölk', 'bröd', 'ost'])
  return (
    <div ref={list} tabIndex={-1} aria-label="Lista" role="group">
      <ul>
        {things.map((thing) => (
          <li key={thing}>
            <button
              type="button"
              onClick={() => setThings(things.filter((other) => other !== thing))}
            >
              {thing}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const focused = () => document.activeElement?.textContent

it('moves focus to the row that takes the place of the one that went', async () => {
  render(<Shopping />)
  await userEvent.click(screen.getByText('mjölk'))
  expect(focused()).toBe('bröd')
})

it('moves focus to the row before when the last one went, and to the list after all', async () => {
  render(<Shopping />)
  await userEvent.click(screen.getByText('ost'))
  expect(focused()).toBe('bröd')
  await userEvent.keyboard('{Enter}{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('group'))
})
