import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createArrival, MissingTextsContext } from '#i18n/missingTexts.ts'
import { useText } from '#i18n/text.ts'

function Later() {
  return <p>{useText('units')('title')}</p>
}

function First() {
  return <p>{useText('shell')('staysHere')}</p>
}

it('waits only where texts are needed that have not come', async () => {
  const arrival = createArrival()
  await act(async () => {
    render(
      <I18nProvider language="sv" onLanguageChange={() => undefined}>
        <MissingTextsContext value={arrival.promise}>
          <First />
          <Suspense fallback={<p>väntar</p>}>
            <Later />
          </Suspense>
        </MissingTextsContext>
      </I18nProvider>,
    )
    await Promise.resolve()
  })
  expect(screen.getByText('Allt ligger i din webbläsare')).toBeDefined()
  expect(screen.getByText('väntar')).toBeDefined()
  await act(async () => {
    arrival.arrive()
    await arrival.promise
  })
  expect(await screen.findByText('Enheter')).toBeDefined()
})
