import { createContext, use } from 'react'
import type { Language } from '#domain/plan.ts'

type LanguageChoice = {
  /** The language that the texts around are in. */
  readonly language: Language
  /** Chooses another; the texts change when its catalogue is there. */
  readonly chooseLanguage: (language: Language) => void
}

export const LanguageContext = createContext<LanguageChoice | null>(null)

/** The chosen language and how to choose another. Throws outside `I18nProvider`. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('useLanguage needs an I18nProvider around it')
  return choice
}
