import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FileDrop } from '#ui/FileDrop.tsx'

const first = new File(['a'], 'inlägg.csv', { type: 'text/csv' })
const second = new File(['b'], 'flöde.xml', { type: 'text/xml' })

function show(isMultiple: boolean, onText?: (text: string) => void) {
  const onFiles = vi.fn()
  const { container } = render(
    <FileDrop
      title="Släpp filer här"
      chooseLabel="Välj filer"
      isMultiple={isMultiple}
      onFiles={onFiles}
      onText={onText}
    />,
  )
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is no file input')
  return { onFiles, input }
}

describe('FileDrop', () => {
  it('opens the choice of files by keyboard', async () => {
    const { input } = show(true)
    const opened = vi.spyOn(input, 'click')
    const button = screen.getByRole('button', { name: 'Välj filer' })
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(opened).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(button)
  })

  it('tells all chosen files at once, and the same file again', async () => {
    const { onFiles, input } = show(true)
    await userEvent.upload(input, [first, second])
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([first, second])
    expect(input.files?.length).toBe(0)
  })

  it('takes one file where one is asked for, and is silent when the choice is cancelled', () => {
    const { onFiles, input } = show(false)
    fireEvent.change(input, { target: { files: [] } })
    expect(onFiles).not.toHaveBeenCalled()
    fireEvent.change(input, { target: { files: [first, second] } })
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([first])
  })

  it('takes text that is pasted while the zone has focus', async () => {
    const onText = vi.fn()
    show(true, onText)
    await userEvent.tab()
    await userEvent.paste('https://exempel.se/rss')
    await expect.poll(() => onText.mock.calls).toEqual([['https://exempel.se/rss']])
  })

  it('shows that a drop is taken, and takes the files of it', async () => {
    const onText = vi.fn()
    const { onFiles } = show(true, onText)
    const zone = screen.getByRole('group', { name: 'Släpp filer här' })
    fireEvent.dragOver(zone, { dataTransfer: {} })
    expect(zone.dataset['dropTarget']).toBe('true')
    const items = [first, second].map((file) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => null,
    }))
    fireEvent.drop(zone, { dataTransfer: { items, getData: () => 'inlägg.csv' } })
    expect(zone.dataset['dropTarget']).toBeUndefined()
    await expect.poll(() => onFiles.mock.calls).toEqual([[[first, second]]])
    expect(onText).not.toHaveBeenCalled()
  })
})
