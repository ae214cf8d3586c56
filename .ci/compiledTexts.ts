import { readFileSync } from 'node:fs'
import compile from 'icu-minify/compile'
import { parseSync, Visitor, type Plugin, type VisitorObject } from 'vite'

type Message = {
  readonly path: string
  readonly text: string
  readonly start: number
  readonly end: number
}

type Property = Parameters<NonNullable<VisitorObject['Property']>>[0]

/**
 * Compiles the catalogues' messages when the app is built, so that no parser of messages is part of it,
 * and writes the English ones without the keys, which are those of the Swedish ones.
 * Elsewhere (in development and in tests) messages are parsed when they are first said.
 */
export const compiledTexts: Plugin = {
  name: 'compiled-texts',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    resolve: {
      alias: [
        { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
      ],
    },
  }),
  transform: {
    filter: { id: /\/src\/i18n\/(?:sv|en)\/\w+\.ts$/ },
    handler(code, id) {
      const messages = messagesOf(code)
      const [, language, name] = /(sv|en)\/(\w+)\.ts$/.exec(id) ?? []
      if (language === 'sv') return withCompiled(code, messages)
      const source = id.replace(/en(\/\w+\.ts)$/, 'sv$1')
      this.addWatchFile(source)
      const texts = new Map(messages.map(({ path, text }) => [path, text]))
      const inOrder = messagesOf(readFileSync(source, 'utf8')).map(({ path }) => {
        const text = texts.get(path)
        if (text === undefined) throw new Error(`${name} has no English text for ${path}`)
        return compile(text)
      })
      return `import { textsLike } from '../textsLike.ts'
import { ${name} as source } from '../sv/${name}.ts'
export const ${name} = textsLike(source, ${JSON.stringify(inOrder)})`
    },
  },
}

function withCompiled(code: string, messages: readonly Message[]): string {
  return messages.reduceRight(
    (done, { start, end, text }) =>
      done.slice(0, start) + JSON.stringify(compile(text)) + done.slice(end),
    code,
  )
}

/** The messages of one catalogue file, in the order in which they stand. */
function messagesOf(code: string): Message[] {
  const messages: Message[] = []
  const path: string[] = []
  new Visitor({
    Property(property) {
      path.push(keyOf(property))
      const { value } = property
      if (value.type === 'Literal' && typeof value.value === 'string')
        messages.push({
          path: path.join('.'),
          start: value.start,
          end: value.end,
          text: value.value,
        })
    },
    'Property:exit': () => void path.pop(),
  }).visit(parseSync('texts.ts', code).program)
  return messages
}

/** A number as key would be moved to the front by the engine, and the order is what the two share. */
function keyOf({ key }: Property): string {
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : null
  if (typeof name !== 'string' || /^\d+$/.test(name))
    throw new Error('A key of a text must be a word')
  return name
}
