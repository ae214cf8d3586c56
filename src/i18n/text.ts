import { use } from 'react'
import {
  useTranslations,
  type createTranslator,
  type NamespaceKeys,
  type NestedKeyOf,
} from 'use-intl'
import type { Catalogue } from './catalogue.ts'
import { firstTexts } from './firstTexts.ts'
import { MissingTextsContext } from './missingTexts.ts'

/** A catalogue's name, or a path into it: `monday`, `monday.groups`. */
export type Namespace = NamespaceKeys<Catalogue, NestedKeyOf<Catalogue>>

/** What `useText(name)` gives: the parameter of a function that makes a sentence of figures. */
export type Text<Name extends Namespace> = ReturnType<typeof createTranslator<Catalogue, Name>>

/**
 * The texts of one namespace in the chosen language: `t('lead', { kept: 4 })`, and
 * `t.rich('lead', { strong: (chunks) => <strong>{chunks}</strong> })` where a text has tags.
 * An unknown key or a missing argument does not compile. Suspends while the texts are on their way.
 */
export function useText<Name extends Namespace>(namespace: Name): Text<Name> {
  const missing = use(MissingTextsContext)
  if (missing && !isFirst(namespace)) use(missing)
  return useTranslations(namespace)
}

function isFirst(namespace: string): boolean {
  const [name = ''] = namespace.split('.')
  return name in firstTexts
}
