import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createStore } from 'zustand'
import { NotSavedMessages, type LastNotSaved } from '#app/NotSavedMessages.tsx'
import { saveFailures } from '#storage/saveFailure.ts'
import { renderInApp } from './renderInApp.tsx'

it.each(saveFailures)('says that nothing was saved, and what to do: %s', async (failure) => {
  const news = createStore<LastNotSaved>(() => ({ failure: null }))
  await renderInApp(<NotSavedMessages news={news} />)
  expect(screen.queryByText(/^Inget sparades/)).toBeNull()
  act(() => news.setState({ failure }))
  expect(screen.getByText(/^Inget sparades: .+\..+\.$/)).toBeDefined()
})
