import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { DateField } from '#ui/DateField.tsx'
import { Form } from '#ui/Form.tsx'
import { TextField } from '#ui/TextField.tsx'

function Booking({ onBook }: { readonly onBook: () => void }) {
  const [name, setName] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [hasTried, setHasTried] = useState(false)
  return (
    <>
      <Form
        id="booking"
        onSubmit={() => {
          setHasTried(true)
          if (name && day) onBook()
        }}
      >
        <DateField
          label="Dag"
          value={day}
          onDateChange={setDay}
          error={hasTried && !day ? 'Välj en dag.' : undefined}
        />
        <TextField
          label="Namn"
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={hasTried && !name ? 'Skriv ett namn.' : undefined}
        />
      </Form>
      <button type="submit" form="booking">
        Boka
      </button>
    </>
  )
}

const book = () => screen.getByRole('button', { name: 'Boka' })

it('gives focus to the first wrong field when it could not be submitted', async () => {
  render(<Booking onBook={vi.fn()} />)
  await userEvent.click(book())
  const day = screen.getByLabelText('Dag')
  expect(document.activeElement).toBe(day)
  await userEvent.type(day, '2026-11-23')
  await userEvent.click(book())
  expect(document.activeElement).toBe(screen.getByLabelText('Namn'))
})

it('leaves focus on the button when nothing was wrong', async () => {
  const onBook = vi.fn()
  render(<Booking onBook={onBook} />)
  await userEvent.type(screen.getByLabelText('Dag'), '2026-11-23')
  await userEvent.type(screen.getByLabelText('Namn'), 'Kontaktpoolen')
  await userEvent.click(book())
  expect(onBook).toHaveBeenCalledOnce()
  expect(document.activeElement).toBe(book())
})
