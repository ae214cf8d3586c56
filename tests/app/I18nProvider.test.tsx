import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { useLanguage } from '#i18n/language.ts'
import { useText } from '#i18n/text.ts'
import { useFormats } from '#i18n/useFormats.ts'
import type { Language } from '#domain/plan.ts'
import { dayOfCivil } from '#domain/calendar.ts'

function Sentence() {
  const t = useText('shell')
  const { date } = useFormats()
  const { language } = useLanguage()
  return (
    <p>
      {language}: {t('staysHere')}, {date(dayOfCivil(2026, 5, 1))}
    </p>
  )
}

function inLanguage(language: Language) {
  return (
    <I18nProvider language={language} onLanguageChange={() => undefined}>
      <Sentence />
    </I18nProvider>
  )
}

it('draws Swedish at once and changes everything together when English has come', async () => {
  const { rerender } = render(inLanguage('sv'))
  expect(screen.getByText('sv: Allt ligger i din webbläsare, 1 maj')).toBeDefined()
  rerender(inLanguage('en'))
  expect(screen.getByText('sv: Allt ligger i din webbläsare, 1 maj')).toBeDefined()
  expect(await screen.findByText('en: Everything stays in your browser, 1 May')).toBeDefined()
  expect(document.documentElement.lang).toBe('en')
  rerender(inLanguage('sv'))
  expect(await screen.findByText('sv: Allt ligger i din webbläsare, 1 maj')).toBeDefined()
  expect(document.documentElement.lang).toBe('sv')
})

it('draws English first where English is remembered', async () => {
  render(inLanguage('en'))
  expect(screen.queryByText(/webbläsare/)).toBeNull()
  expect(await screen.findByText('en: Everything stays in your browser, 1 May')).toBeDefined()
})
