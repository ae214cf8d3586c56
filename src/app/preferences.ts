import { useEffect } from 'react'
import * as z from 'zod'
import { create } from 'zustand'
import { languages, type Language } from '#domain/plan.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How this browser shows the app. Not part of the plan: it stays when a plan is replaced. */
type Preferences = {
  readonly language: Language
  readonly theme: Theme
}

// public/appearance.js reads the same key before the first paint.
const storageKey = 'uthallig.preferences'

const preferencesSchema = z.object({
  language: z.enum(languages).catch('sv'),
  theme: z.enum(themes).catch('system'),
})

function readPreferences(): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    return { language: 'sv', theme: 'system' }
  }
}

function rememberPreferences({ language, theme }: Preferences) {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ language, theme }))
  } catch {
    // Storage is blocked or full: the choice lasts until the tab is closed.
  }
}

export const usePreferences = create<Preferences>()(readPreferences)

usePreferences.subscribe(rememberPreferences)

export function chooseLanguage(language: Language) {
  usePreferences.setState({ language })
}

export function chooseTheme(theme: Theme) {
  usePreferences.setState({ theme })
}

/** Keeps the document in the chosen theme, and this tab in step with choices made in another. */
export function useAppliedPreferences() {
  const theme = usePreferences((preferences) => preferences.theme)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  useEffect(() => {
    function followOtherTab(event: StorageEvent) {
      if (event.key === storageKey) usePreferences.setState(readPreferences())
    }
    window.addEventListener('storage', followOtherTab)
    return () => window.removeEventListener('storage', followOtherTab)
  }, [])
}
