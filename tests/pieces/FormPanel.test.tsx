import { createRootRoute, createRoute } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { FormPanel, type PanelOutcome } from '#pieces/FormPanel.tsx'
import { TextField } from '#ui/TextField.tsx'
import { openTown, renderScreen } from '../features/renderScreen.tsx'

async function renderPanel(
  onSave: () => Promise<PanelOutcome>,
  onRemove: () => Promise<PanelOutcome> = onSave,
) {
  const onClose = vi.fn()
  function Screen() {
    const [name, setName] = useState('')
    return (
      <FormPanel
        title="Ändra"
        isChanged={name !== ''}
        onSave={onSave}
        removal={{ label: 'Ta bort', onRemove }}
        onClose={onClose}
      >
        <TextField label="Namn" value={name} onChange={({ target }) => setName(target.value)} />
      </FormPanel>
    )
  }
  const root = createRootRoute()
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Screen }),
  ])
  await renderScreen(await openTown(), { routeTree, address: '/' })
  await screen.findByRole('dialog')
  return { onClose }
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Spara' }))

it('closes when it is saved, also with something written', async () => {
  const { onClose } = await renderPanel(() => Promise.resolve({ ok: true }))
  await userEvent.type(screen.getByLabelText('Namn'), 'Poolen')
  await save()
  expect(onClose).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

it('stays open when nothing was tried', async () => {
  const { onClose } = await renderPanel(() => Promise.resolve(null))
  await save()
  expect(onClose).not.toHaveBeenCalled()
})

it.each([
  ['missing', /^Inget sparades: det du ändrar har tagits bort/],
  ['linkGone', /^Inget sparades: en enhet eller kanal som du har valt/],
  ['invalid', /^Inget sparades: något i fälten/],
] as const)('says why when saving is refused: %s', async (code, words) => {
  const { onClose } = await renderPanel(() => Promise.resolve({ ok: false, problem: { code } }))
  await save()
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(words))
  expect(onClose).not.toHaveBeenCalled()
})

it('leaves it to the app’s message when the browser did not commit', async () => {
  const { onClose } = await renderPanel(() =>
    Promise.resolve({ ok: false, problem: { code: 'notSaved' } }),
  )
  await save()
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(onClose).not.toHaveBeenCalled()
})

it('does one thing at a time', async () => {
  let finish: (outcome: PanelOutcome) => void = () => undefined
  const onSave = vi.fn(() => new Promise<PanelOutcome>((resolve) => (finish = resolve)))
  const onRemove = vi.fn(() => Promise.resolve<PanelOutcome>({ ok: true }))
  const { onClose } = await renderPanel(onSave, onRemove)
  await save()
  await save()
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort' }))
  expect(onSave).toHaveBeenCalledOnce()
  expect(onRemove).not.toHaveBeenCalled()
  finish({ ok: true })
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
})
