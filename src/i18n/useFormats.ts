import { useMemo } from 'react'
import { locales } from './catalogue.ts'
import { formatsIn, type Formats } from './formats.ts'
import { useLanguage } from './language.ts'
import { useText } from './text.ts'

/** Dates, numbers and lists in the chosen language. */
export function useFormats(): Formats {
  const { language } = useLanguage()
  const t = useText('formats')
  return useMemo(() => formatsIn(locales[language], t), [language, t])
}
