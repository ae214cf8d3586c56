import { readdirSync } from 'node:fs'
import { createTranslator, IntlErrorCode } from 'use-intl'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/catalogue.ts'
import { en } from '#i18n/en.ts'
import { sv } from '#i18n/sv.ts'

type Texts = { readonly [key: string]: string | Texts }

function leaves(texts: Texts, path = ''): Array<[path: string, text: string]> {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}

/** The paths of the messages that are not valid ICU. */
function invalidIn(texts: Texts, locale: Locale): string[] {
  return leaves(texts).flatMap(([path, text]) => {
    const codes: string[] = []
    const t = createTranslator({
      locale,
      messages: { text },
      onError: (error) => codes.push(error.code),
    })
    t('text')
    return codes.includes(IntlErrorCode.INVALID_MESSAGE) ? [path] : []
  })
}

const english = new Map(leaves(en))

describe.each([
  ['Swedish', sv, 'sv-SE'],
  ['English', en, 'en-GB'],
] as const)('the %s texts', (_, texts, locale) => {
  it('can all be read as messages', () => {
    expect(invalidIn(texts, locale)).toEqual([])
  })

  it('are never empty and never end in a space', () => {
    expect(leaves(texts).filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })
})

it('notices a message that is not valid', () => {
  expect(invalidIn({ part: { lead: '{count, plural, one {# dag}' } }, 'sv-SE')).toEqual([
    'part.lead',
  ])
})

describe('the two languages', () => {
  it('have the same catalogue files', () => {
    const files = (language: string) =>
      readdirSync(new URL(`../../src/i18n/${language}`, import.meta.url)).sort()
    expect(files('en')).toEqual(files('sv'))
    expect(
      Object.keys(sv)
        .map((name) => `${name}.ts`)
        .sort(),
    ).toEqual(files('sv'))
  })

  it('do not share a sentence, which would be one left untranslated', () => {
    const shared = leaves(sv).filter(
      ([path, text]) => text.split(' ').length > 3 && english.get(path) === text,
    )
    expect(shared.map(([path]) => path)).toEqual([])
  })
})

describe('the words', () => {
  it('are the glossary’s: no marketing English in Swedish', () => {
    const foreign = /\b(kpi|engagement|content|streak|dashboard|reach)\b/i
    expect(leaves(sv).filter(([, text]) => foreign.test(text))).toEqual([])
  })
})
