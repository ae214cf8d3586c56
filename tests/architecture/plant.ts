import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The project's own configuration, so that a rule that is written but not switched on is noticed.
// Types are left out: planted files are in no program.
const linter = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] })

const guards = [
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-properties',
  'no-restricted-globals',
]

/** The rules of the house that the code would break if it stood in the file. */
export async function rulesBrokenBy(code: string, path: string): Promise<string[]> {
  const results = await linter.lintText(code, { filePath: root + path })
  const messages = results.flatMap((result) => result.messages)
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${path}: ${fatal.message}`)
  return [...new Set(messages.map((message) => message.ruleId ?? ''))].filter((rule) =>
    guards.includes(rule),
  )
}
