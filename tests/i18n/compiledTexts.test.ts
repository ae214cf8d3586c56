import compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import { createTranslator } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { sv } from '#i18n/sv.ts'

type Texts = { readonly [key: string]: string | Texts }

function messagesOf(texts: Texts): string[] {
  return Object.values(texts).flatMap((value) =>
    typeof value === 'string' ? [value] : messagesOf(value),
  )
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
}

type Values = Record<string, string | number | ((chunks: unknown) => string)>

/** Values for everything that a message may ask for. */
function valuesFor(message: string, number: number): Values {
  const numbers = [...message.matchAll(/\{(\w+), ?(?:plural|selectordinal|number)/g)]
  const words = [...message.matchAll(/\{(\w+)(?:\}|, ?select,)/g)]
  const tags = [...message.matchAll(/<(\w+)>/g)]
  const values: Values = {}
  for (const [, name = ''] of words) values[name] = 'ord'
  for (const [, name = ''] of numbers) values[name] = number
  for (const [, name = ''] of tags) values[name] = inBrackets
  return values
}

function inBrackets(chunks: unknown): string {
  return `[${Array.isArray(chunks) ? chunks.join('') : String(chunks)}]`
}

// The build compiles what the tests parse; see .ci/compiledTexts.ts.
describe.each([
  ['sv-SE', sv],
  ['en-GB', en],
] as const)('the compiled texts in %s', (locale, texts) => {
  it('say the same as the parsed ones', () => {
    for (const message of messagesOf(texts)) {
      const compiled = compile(message)
      const parsed = createTranslator({ locale, messages: { message } })
      for (const number of [0, 1, 2, 21, 1234.5]) {
        const values = valuesFor(message, number)
        const said = format(compiled, locale, values, { formatters })
        expect(Array.isArray(said) ? said.join('') : said).toBe(parsed.markup('message', values))
      }
    }
  })
})
