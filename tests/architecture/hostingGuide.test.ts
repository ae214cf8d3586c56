import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contentPolicyHeaders } from '#app/contentPolicy.ts'

const guide = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8')

/** The lines of the guide's example for one kind of server. */
function exampleLines(language: string): string[] {
  const block = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(guide)?.[1] ?? ''
  return block.split('\n').map((line) => line.trim())
}

const servers = [
  ['nginx', 'add_header', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['apache', 'Header', (name: string, value: string) => `Header always set ${name} "${value}"`],
  ['xml', '<add name', (name: string, value: string) => `<add name="${name}" value="${value}" />`],
] as const

it.each(servers)(
  'tells %s to send the headers that the tests run under',
  (language, start, write) => {
    const told = exampleLines(language).filter((line) => line.startsWith(start))
    expect(told).toEqual(
      Object.entries(contentPolicyHeaders).map(([name, value]) => write(name, value)),
    )
  },
)
