import type { Language } from '#domain/plan.ts'
import type { sv } from './sv.ts'

/** The texts of one language. Typed by the Swedish ones; `en.ts` does not compile unless it agrees. */
export type Catalogue = typeof sv

declare module 'use-intl' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface AppConfig {
    Locale: Locale
    Messages: Catalogue
  }
}

/** The locale of each language: 24-hour times and day before month in both. */
export const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
export type Locale = (typeof locales)[Language]

const loaded = new Map<Language, Catalogue>()

/** The texts of a language as far as they have been fetched; null when they have not. */
export function loadedCatalogue(language: Language): Catalogue | null {
  return loaded.get(language) ?? null
}

/** Fetches the texts of a language, once. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const catalogue = loaded.get(language) ?? (await fetched(language))
  loaded.set(language, catalogue)
  return catalogue
}

async function fetched(language: Language): Promise<Catalogue> {
  if (language === 'sv') return (await import('./sv.ts')).sv
  const { en } = await import('./en.ts')
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- same keys and arguments, which en.ts proves; only the wording differs
  return en as unknown as Catalogue
}
