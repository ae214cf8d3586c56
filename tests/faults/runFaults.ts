import { fileURLToPath } from 'node:url'
import { needsBrowser, type Proof } from './fault.ts'
import { faults } from './faults.ts'
import { buildApp, runTests } from './runTests.ts'
import { copyProject } from './withoutGuard.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What was wrong, with what the tests said; null when nothing was. */
type Complaint = string | null

/**
 * Brings about every fault, or those whose names hold one of the words, and looks that each is survived;
 * then takes the guards away one by one and looks that the tests notice. `--guarded` and `--unguarded` do
 * one of the two. Gives the exit code.
 */
export async function runFaults(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => !arg.startsWith('--'))
  const wanted = faults.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  if (wanted.length === 0) throw new Error(`No fault is called ${words.join(' or ')}`)
  const proofs = wanted.flatMap((fault) =>
    fault.proofs.map((proof) => ({ fault: fault.name, proof })),
  )
  let failed = 0
  let done = 0
  function note(name: string, look: () => Complaint) {
    const started = performance.now()
    const complaint = look()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`${complaint === null ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`)
    if (complaint !== null) say(complaint)
    if (complaint === null) done += 1
    else failed += 1
  }

  if (!args.includes('--unguarded')) {
    say(`— ${wanted.length} faults, all guards in place`)
    note('survived', () => survives(proofs.map(({ proof }) => proof)))
  }
  if (!args.includes('--guarded')) {
    say(`— ${proofs.length} guards, taken away one by one`)
    const copy = await copyProject(root)
    try {
      for (const { fault, proof } of proofs)
        note(`${fault}: noticed without ${guardOf(proof)}`, () =>
          copy.edited(proof.without, () => noticesIn(copy.root, proof)),
        )
    } finally {
      await copy.remove()
    }
  }
  say(`\n${done} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function survives(proofs: readonly Proof[]): Complaint {
  const built = buildApp(root)
  if (!built.passed) return `The app could not be built.\n${built.said}`
  const tested = runTests(root, proofs)
  return tested.passed ? null : tested.said
}

function noticesIn(copy: string, proof: Proof): Complaint {
  if (needsBrowser(proof)) {
    const built = buildApp(copy)
    if (!built.passed) return `The app could not be built without it.\n${built.said}`
  }
  const tested = runTests(copy, [proof])
  if (tested.passed) return `Nobody noticed: ${proof.file} passed all the same.\n${tested.said}`
  if (tested.said.includes(proof.says)) return null
  return `${proof.file} failed without saying “${proof.says}”.\n${tested.said}`
}

function guardOf({ without }: Proof): string {
  return [...new Set(without.map(({ path }) => path))].join(' and ')
}

function say(text: string) {
  process.stdout.write(`${text}\n`)
}
