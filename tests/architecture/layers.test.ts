import { describe, expect, it } from 'vitest'
import { rulesBrokenBy } from './plant.ts'

/** The directions of the architecture, written down apart from the rules that enforce them. */
const mayReach: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  importing: ['domain'],
  exporting: ['domain'],
  storage: ['domain'],
  i18n: ['domain'],
  ui: [],
  worker: ['domain', 'importing', 'exporting', 'storage'],
  query: ['domain', 'importing', 'exporting', 'storage', 'worker'],
  pieces: ['domain', 'query', 'ui', 'i18n'],
  features: ['domain', 'query', 'ui', 'i18n', 'pieces'],
  app: ['domain', 'query', 'ui', 'i18n', 'pieces', 'features', 'storage', 'worker'],
}
const rooms = Object.keys(mayReach)

/** Every way to write an import, and the rule that is to see it. */
const waysIn: ReadonlyArray<readonly [code: (specifier: string) => string, rule: string]> = [
  [(specifier) => `import { thing } from '${specifier}'`, 'no-restricted-imports'],
  [(specifier) => `import type { Thing } from '${specifier}'`, 'no-restricted-imports'],
  [(specifier) => `export { thing } from '${specifier}'`, 'no-restricted-imports'],
  [(specifier) => `export const thing = import('${specifier}')`, 'no-restricted-syntax'],
  [(specifier) => `export type Thing = import('${specifier}').Thing`, 'no-restricted-syntax'],
]

function fileIn(room: string) {
  return room === 'features' ? 'src/features/monday/planted.ts' : `src/${room}/planted.ts`
}

describe.each(rooms)('a file in %s', (room) => {
  const reachable = mayReach[room] ?? []

  it.each(rooms.filter((other) => !reachable.includes(other)))(
    'cannot import #%s, however it is written',
    async (other) => {
      for (const [code, rule] of waysIn)
        expect(await rulesBrokenBy(code(`#${other}/thing.ts`), fileIn(room))).toContain(rule)
    },
  )

  it('can import the rooms below it and its own folder', async () => {
    const allowed = [...reachable.map((other) => `#${other}/thing.ts`), './thing.ts']
    for (const specifier of allowed)
      for (const [code] of waysIn)
        expect(await rulesBrokenBy(code(specifier), fileIn(room))).toEqual([])
  })

  it('cannot climb out of its folder', async () => {
    const above =
      room === 'i18n' || room === 'pieces' ? '../../domain/thing.ts' : '../domain/thing.ts'
    expect(await rulesBrokenBy(`import '${above}'`, fileIn(room))).toEqual([
      'no-restricted-imports',
    ])
  })
})

describe('features', () => {
  it('never import each other', async () => {
    for (const specifier of [
      '../channels/ChannelScreen.tsx',
      '#features/channels/ChannelScreen.tsx',
    ])
      expect(
        await rulesBrokenBy(
          `import { thing } from '${specifier}'`,
          'src/features/monday/planted.tsx',
        ),
      ).toEqual(['no-restricted-imports'])
  })
})

describe('a catalogue', () => {
  it('may reach the shared shape above its language’s folder', async () => {
    const code = `import type { SameKeys } from '../sameKeys.ts'`
    expect(await rulesBrokenBy(code, 'src/i18n/en/planted.ts')).toEqual([])
  })
})

describe('a library that belongs to one room', () => {
  const owners: Readonly<Record<string, readonly string[]>> = {
    dexie: ['storage'],
    '@tanstack/react-query': ['query'],
    comlink: ['worker', 'query'],
    'use-intl': ['i18n'],
    zustand: ['query', 'pieces', 'features', 'app', 'ui'],
    papaparse: ['importing'],
    saxes: ['importing'],
    recharts: ['ui', 'pieces', 'features'],
    react: ['ui', 'i18n', 'query', 'pieces', 'features', 'app'],
    'react-dom': ['app', 'ui'],
  }

  it.each(Object.keys(owners))('%s is met by its owners only', async (name) => {
    for (const room of rooms)
      for (const specifier of [name, `${name}/part`]) {
        const broken = await rulesBrokenBy(`import { thing } from '${specifier}'`, fileIn(room))
        expect([room, broken]).toEqual([
          room,
          owners[name]?.includes(room) ? [] : ['no-restricted-imports'],
        ])
      }
  })
})

describe('the domain', () => {
  it('knows zod and no other package', async () => {
    const path = 'src/domain/planted.ts'
    expect(await rulesBrokenBy(`import * as z from 'zod'`, path)).toEqual([])
    for (const name of ['date-fns', 'uuid', 'fflate', 'node:fs'])
      expect(await rulesBrokenBy(`import '${name}'`, path)).toEqual(['no-restricted-imports'])
  })

  it.each(['window', 'document', 'navigator', 'localStorage', 'fetch', 'Intl'])(
    'does not meet %s',
    async (name) => {
      expect(await rulesBrokenBy(`export const met = ${name}`, 'src/domain/planted.ts')).toEqual([
        'no-restricted-globals',
      ])
    },
  )
})

describe('time, randomness and ids', () => {
  it.each(['Date.now()', 'Math.random()', 'crypto.randomUUID()'])(
    'are passed in: %s stands in app only',
    async (call) => {
      for (const room of rooms)
        expect([room, await rulesBrokenBy(`export const made = ${call}`, fileIn(room))]).toEqual([
          room,
          room === 'app' ? [] : ['no-restricted-properties'],
        ])
    },
  )
})
