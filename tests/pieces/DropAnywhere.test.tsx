import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planId } from '#domain/plan.ts'
import { chooseFiles, exportOf, renderData, wordsOf } from '../features/data/renderData.tsx'

const file = exportOf({ Norr: 3 })

/** What the browser tells of files that are held over the window. */
function held(files: readonly File[]) {
  return { dataTransfer: { types: ['Files'], files, dropEffect: 'none' } }
}

/** Holds files over the screen until the app has noticed; it may still be starting. */
async function hold(files: readonly File[], words = 'Släpp filen för att läsa in inlägg') {
  const main = await screen.findByRole('main')
  await waitFor(() => {
    // The browser would else leave the app to show the file.
    expect(fireEvent.dragOver(main, held(files))).toBe(false)
    expect(screen.getByText(words)).toBeTruthy()
  })
  return main
}

describe('a file held over the window', () => {
  it('is asked for on any screen, until it is carried away', async () => {
    await renderData({ address: '/' })
    const main = await hold([file])
    fireEvent.dragLeave(main, { relatedTarget: null })
    expect(screen.queryByText('Släpp filen för att läsa in inlägg')).toBeNull()
  })

  it('is no longer asked for when the browser has fallen silent about it', async () => {
    await renderData({ address: '/' })
    await hold([file])
    await waitFor(() => {
      expect(screen.queryByText('Släpp filen för att läsa in inlägg')).toBeNull()
    })
  })

  it('says what is given up while a preview is open', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [file])
    await hold([file], 'Släpp filen för att läsa den i stället')
  })

  it('is none of ours when it is text', async () => {
    await renderData({ address: '/' })
    fireEvent.dragLeave(await hold([file]), { relatedTarget: null })
    const text = { dataTransfer: { types: ['text/plain'], files: [] } }
    expect(fireEvent.dragOver(screen.getByRole('main'), text)).toBe(true)
    expect(screen.queryByText('Släpp filen för att läsa in inlägg')).toBeNull()
  })
})

describe('a file let go of', () => {
  it('is shown with all it holds on the screen for it', async () => {
    const { where } = await renderData({ address: '/' })
    expect(fireEvent.drop(await hold([file]), held([file]))).toBe(false)
    await screen.findByRole('heading', { name: 'Stämmer det här?' })
    expect(where()).toBe('/data')
    expect(wordsOf(screen.getByRole('main'))).toContain('Filen innehåller 3 inlägg')
  })

  it('begins a plan where there is none', async () => {
    const { db } = await renderData({ address: '/', hasPlan: false })
    fireEvent.drop(await hold([file]), held([file]))
    await screen.findByRole('heading', { name: 'Stämmer det här?' })
    expect(await db.plan.get(planId)).toMatchObject({ organisation: '' })
  })

  it('is left to a place on the page that takes it', async () => {
    const { where } = await renderData({ address: '/' })
    await hold([file])
    const place = screen.getByRole('heading', { name: 'måndag' })
    place.addEventListener('drop', (event) => event.preventDefault())
    fireEvent.drop(place, held([file]))
    expect(screen.queryByText('Släpp filen för att läsa in inlägg')).toBeNull()
    expect(where()).toBe('/')
  })
})
