import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planId } from '#domain/plan.ts'
import { findAxeViolations } from '../../ui/findAxeViolations.ts'
import {
  chooseFiles,
  exportOf,
  metaExport,
  renderData,
  wordsOf,
  wordsOnScreen,
} from './renderData.tsx'

describe('without a plan', () => {
  it('leads to where one is begun', async () => {
    const { user, where } = await renderData({ hasPlan: false })
    await screen.findByRole('heading', { name: 'Här finns ingen plan än' })
    await user.click(screen.getByRole('link', { name: 'Till de tre sätten att börja' }))
    await waitFor(() => expect(where()).toBe('/'))
  })
})

describe('the settings', () => {
  it('are saved when a field is left or Enter is pressed', async () => {
    const { db, user } = await renderData()
    const organisation = await screen.findByLabelText('Organisation')
    await user.clear(organisation)
    await user.type(organisation, ' Kulturförvaltningen ')
    await user.tab()
    await waitFor(async () =>
      expect(await db.plan.get(planId)).toMatchObject({ organisation: 'Kulturförvaltningen' }),
    )
    await user.type(screen.getByLabelText('Kommun kan lämnas tom'), 'Exempelkommun{Enter}')
    await waitFor(async () =>
      expect(await db.plan.get(planId)).toMatchObject({ municipality: 'Exempelkommun' }),
    )
  })

  it('are not written when nothing has changed', async () => {
    const { db, user } = await renderData()
    const changes = await db.changes.count()
    await user.click(await screen.findByLabelText('Organisation'))
    await user.keyboard('x{Backspace}')
    await user.tab()
    expect(await db.changes.count()).toBe(changes)
  })
})

describe('Exempelkommun', () => {
  it('is laid beside the plan and taken away again', async () => {
    const { db, user } = await renderData()
    await user.click(await screen.findByRole('button', { name: 'Lägg in exemplet' }))
    const clear = await screen.findByRole('button', { name: 'Ta bort exemplet' })
    expect(await db.channels.count()).toBeGreaterThan(0)
    // The import that brought its posts is not to be undone on its own.
    expect(wordsOf(screen.getByRole('region', { name: 'Inläsningar' }))).toContain(
      'Hör till Exempelkommun och försvinner med det.',
    )
    await user.click(clear)
    await screen.findByRole('button', { name: 'Lägg in exemplet' })
    expect(await db.plan.get(planId)).toMatchObject({ organisation: 'Socialförvaltningen' })
  })
})

describe('where everything is', () => {
  it('is said with the browser’s own figures', async () => {
    const storage = { estimate: () => Promise.resolve({ usage: 1_500_000, quota: 2e9 }) }
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
    await renderData()
    await screen.findByText('Ungefär 1,5 MB är använt. Webbläsaren lovar plats för omkring 2 GB.')
    Reflect.deleteProperty(navigator, 'storage')
  })

  it('is said honestly where the browser gives no figures', async () => {
    await renderData()
    await screen.findByText('Webbläsaren säger inte hur mycket plats som används.')
  })
})

describe('by keyboard alone', () => {
  it('a page is left out and the rest read in', async () => {
    const { user } = await renderData()
    await chooseFiles(user, [exportOf({ Norr: 3, Söder: 2 })])
    expect(document.activeElement?.textContent).toBe('Stämmer det här?')
    await tabTo('Läs in Söder')
    await user.keyboard(' ')
    await tabTo('Läs in 3 inlägg i en kanal')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: '3 inlägg är inlästa i en kanal' })

    async function tabTo(name: string) {
      for (let steps = 0; steps < 40; steps += 1) {
        await user.tab()
        const focused = document.activeElement
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused
        if (label?.textContent === name) return
      }
      throw new Error(`${name} is not reached by Tab`)
    }
  })
})

describe('in English', () => {
  it('says the same', async () => {
    const { user } = await renderData({ language: 'en' })
    await chooseFiles(user, [metaExport], 'Is this right?')
    expect(wordsOnScreen()).toContain(
      'The file holds 238 posts on 3 pages, from 4 May to 15 November 2026. 4 stood twice.',
    )
    expect(wordsOnScreen()).toContain(
      'The times are written in US Pacific time and have been converted to Swedish time.',
    )
    await user.click(screen.getByRole('button', { name: 'Read in 234 posts in 3 channels' }))
    await screen.findByRole('heading', {
      name: '234 posts have been read in, in 3 channels',
    })
  })
})

describe('axe', () => {
  it('finds nothing on the screen, in the preview, in an open account and in the summary', async () => {
    const { user } = await renderData()
    await screen.findByRole('heading', { name: 'Data och inställningar' })
    expect(await findAxeViolations()).toEqual([])
    await chooseFiles(user, [exportOf({ Norr: 3, Söder: 2 })])
    await user.click(screen.getByRole('button', { name: 'Norr' }))
    expect(await findAxeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: /^Läs in 5/ }))
    await screen.findByRole('heading', { name: /är inlästa/ })
    expect(await findAxeViolations()).toEqual([])
  })
})
