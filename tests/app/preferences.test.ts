import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const key = 'uthallig.preferences'

/** The module as a page that starts now meets it. */
async function startAgain() {
  vi.resetModules()
  return import('#app/preferences.ts')
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('preferences', () => {
  it('begin in Swedish, in the system’s theme', async () => {
    const { usePreferences } = await startAgain()
    expect(usePreferences.getState()).toEqual({ language: 'sv', theme: 'system' })
  })

  it('are what was chosen last time', async () => {
    const before = await startAgain()
    before.chooseLanguage('en')
    before.chooseTheme('dark')
    const after = await startAgain()
    expect(after.usePreferences.getState()).toEqual({ language: 'en', theme: 'dark' })
  })

  it.each(['{', '[]', 'null', '"en"', '{"language":"fi","theme":1}'])(
    'begin anew where something else is stored: %s',
    async (stored) => {
      localStorage.setItem(key, stored)
      const { usePreferences } = await startAgain()
      expect(usePreferences.getState()).toEqual({ language: 'sv', theme: 'system' })
    },
  )

  it('keep the good half of what is stored', async () => {
    localStorage.setItem(key, '{"language":"en","theme":"pink"}')
    const { usePreferences } = await startAgain()
    expect(usePreferences.getState()).toEqual({ language: 'en', theme: 'system' })
  })

  it('last until the tab is closed where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('Access is denied', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)
    const { chooseLanguage, usePreferences } = await startAgain()
    chooseLanguage('en')
    expect(usePreferences.getState().language).toBe('en')
  })
})
