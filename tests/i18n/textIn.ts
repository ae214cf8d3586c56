import { createTranslator } from 'use-intl'
import type { Language } from '#domain/plan.ts'
import { loadCatalogue, locales } from '#i18n/catalogue.ts'
import { formatsIn, type Formats } from '#i18n/formats.ts'
import type { Namespace, Text } from '#i18n/text.ts'

/** The texts of a language outside a component; a fault in a text throws. */
export async function textIn(language: Language) {
  return createTranslator({
    locale: locales[language],
    messages: await loadCatalogue(language),
    onError: (error) => {
      throw error
    },
  })
}

/** The formats of a language outside a component. */
export async function formatsOf(language: Language): Promise<Formats> {
  const t = createTranslator({
    locale: locales[language],
    messages: await loadCatalogue(language),
    namespace: 'formats',
  })
  return formatsIn(locales[language], t)
}

/** The texts of one namespace outside a component; a fault in a text throws. */
export async function textsOf<Name extends Namespace>(
  language: Language,
  namespace: Name,
): Promise<Text<Name>> {
  return createTranslator({
    locale: locales[language],
    messages: await loadCatalogue(language),
    namespace,
    onError: (error) => {
      throw error
    },
  })
}
