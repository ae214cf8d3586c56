import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Language } from '#domain/plan.ts'
import { loadCatalogue, loadedCatalogue, locales, type Catalogue } from './catalogue.ts'
import { firstTexts } from './firstTexts.ts'
import { LanguageContext } from './language.ts'
import { createArrival, MissingTextsContext } from './missingTexts.ts'

type Shown = {
  readonly language: Language
  readonly catalogue: Partial<Catalogue>
  readonly isWhole: boolean
}

const beginnings: Shown = { language: 'sv', catalogue: firstTexts, isWhole: false }

type Props = {
  /** The language asked for. What is on screen stays as it is until its catalogue has been fetched. */
  readonly language: Language
  readonly onLanguageChange: (language: Language) => void
  readonly children: ReactNode
}

/** Gives every text and format below it the chosen language, and marks the document with it. */
export function I18nProvider({ language, onLanguageChange, children }: Props) {
  const [shown, setShown] = useState<Shown | null>(() => firstShown(language))
  const [arrival] = useState(createArrival)

  useEffect(() => {
    let wanted = true
    loadCatalogue(language).then(
      (catalogue) => {
        if (wanted) setShown({ language, catalogue, isWhole: true })
      },
      (error: unknown) => {
        // The catalogue is a file of the build: unreachable offline or after an update.
        if (!wanted) return
        setShown((before) => before ?? beginnings)
        arrival.fail(error)
      },
    )
    return () => {
      wanted = false
    }
  }, [language, arrival])

  const shownLanguage = shown?.language
  // In the same moment as the texts: nobody hears one language read out as the other.
  useLayoutEffect(() => {
    if (shownLanguage) document.documentElement.lang = shownLanguage
  }, [shownLanguage])

  // After the whole catalogue has been drawn, so that nobody goes on without it.
  const isWhole = shown?.isWhole === true
  useEffect(() => {
    if (isWhole) arrival.arrive()
  }, [isWhole, arrival])

  const choice = useMemo(
    () => (shownLanguage ? { language: shownLanguage, chooseLanguage: onLanguageChange } : null),
    [shownLanguage, onLanguageChange],
  )
  if (!shown || !choice) return null

  return (
    <LanguageContext value={choice}>
      <MissingTextsContext value={isWhole ? null : arrival.promise}>
        <IntlProvider
          locale={locales[shown.language]}
          messages={shown.catalogue}
          timeZone="Europe/Stockholm"
          onError={(error) => {
            throw error
          }}
        >
          {children}
        </IntlProvider>
      </MissingTextsContext>
    </LanguageContext>
  )
}

function firstShown(language: Language): Shown | null {
  const catalogue = loadedCatalogue(language)
  if (catalogue) return { language, catalogue, isWhole: true }
  return language === 'sv' ? beginnings : null
}
