import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formulaExample, type FormulaExample } from './formulaExample.ts'
import { recompute } from './recomputeFormula.ts'

const page = readFileSync(new URL('../../docs/formulas.md', import.meta.url), 'utf8')

/** The examples of a fenced block: one or more JSON objects after each other. */
function examplesIn(block: string): FormulaExample[] {
  return block
    .split(/\n(?=\{)/)
    .filter((text) => text.trim() !== '')
    .map((text) => formulaExample.parse(JSON.parse(text)))
}

const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].flatMap((match) =>
  examplesIn(match[1] ?? ''),
)

describe('the examples in docs/formulas.md', () => {
  it.each(examples.map((example) => ({ name: JSON.stringify(example), example })))(
    '$name',
    ({ example }) => expect(recompute(example)).toEqual(example.gives),
  )

  it('show every formula at least once', () => {
    expect(new Set(examples.map((example) => Object.keys(example)[0]))).toEqual(
      new Set([
        'stockholm',
        'required',
        'planKept',
        'silenceFactor',
        'assessment',
        'ownRhythm',
        'evenness',
        'trend',
        'silenceRisk',
      ]),
    )
  })
})
