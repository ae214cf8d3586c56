import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function filesIn(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|css|js|mjs)$/.test(path))
}

function lineCount(path: string) {
  return readFileSync(root + path, 'utf8').split('\n').length - 1
}

const sources = filesIn('src')

it('keeps every file of the program within 300 lines', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.filter((path) => lineCount(path) > 300)).toEqual([])
})

it('names files for what they hold', () => {
  const nameless = /\/(index|utils?|helpers?|common|types?|misc)\.(ts|tsx)$/
  expect(sources.filter((path) => nameless.test(path))).toEqual([])
})
