import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faults } from '../faults/faults.ts'
import { editedFiles } from '../faults/withoutGuard.ts'

// What `npm run test:faults` runs for minutes; here only that it still fits the program.
const root = fileURLToPath(new URL('../..', import.meta.url))
const proofs = faults.flatMap(({ name, proofs: own }) => own.map((proof) => ({ name, proof })))

test.each(proofs)('the guard of a fault is where it was: $name', ({ proof }) => {
  expect(editedFiles(root, proof.without).size).toBeGreaterThan(0)
})

test.each(proofs)('the test of a fault has its name: $name', ({ proof }) => {
  expect(readFileSync(root + proof.file, 'utf8')).toContain(proof.title)
})

test('a guard whose words have changed is missed', () => {
  const [first] = proofs
  const edits = first?.proof.without.map((edit) => ({ ...edit, from: `${edit.from} changed` }))
  expect(() => editedFiles(root, edits ?? [])).toThrow('0 times')
})
