import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useDocumentLanguage } from './useDocumentLanguage.ts'

/** English dates are written as in Europe: the users live there. */
const regions: ReadonlyMap<string, string> = new Map([
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
])

/** Makes react-aria speak, sort and write dates in the language the page is marked with. */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const language = useDocumentLanguage()
  if (!language) return children
  return <I18nProvider locale={regions.get(language) ?? language}>{children}</I18nProvider>
}
