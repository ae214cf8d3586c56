import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { needsBrowser, type Proof } from './fault.ts'

/** How a program ended, and all that it said. */
export type Ended = { readonly passed: boolean; readonly said: string }

/** Builds the app of the project in the folder. */
export function buildApp(root: string): Ended {
  return runIn(root, 'vite/bin/vite.js', ['build', '--logLevel', 'error'])
}

/** Runs the proofs' tests in the project in the folder, which has been built. */
export function runTests(root: string, proofs: readonly Proof[]): Ended {
  const ended = [
    runVitest(
      root,
      proofs.filter((proof) => !needsBrowser(proof)),
    ),
    runPlaywright(root, proofs.filter(needsBrowser)),
  ]
  return {
    passed: ended.every(({ passed }) => passed),
    said: ended.map(({ said }) => said).join('\n'),
  }
}

function runPlaywright(root: string, proofs: readonly Proof[]): Ended {
  if (proofs.length === 0) return nothing
  const config = 'tests/faults/playwright.config.ts'
  const args = ['test', '-c', config, ...filesOf(proofs), '-g', titlesOf(proofs)]
  return runIn(root, '@playwright/test/cli.js', args)
}

function runVitest(root: string, proofs: readonly Proof[]): Ended {
  if (proofs.length === 0) return nothing
  return runIn(root, 'vitest/vitest.mjs', ['run', ...filesOf(proofs), '-t', titlesOf(proofs)])
}

const nothing: Ended = { passed: true, said: '' }

function filesOf(proofs: readonly Proof[]): string[] {
  return [...new Set(proofs.map(({ file }) => file))]
}

/** An expression that matches these titles. */
function titlesOf(proofs: readonly Proof[]): string {
  const titles = new Set(proofs.map(({ title }) => title))
  return [...titles].map((title) => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

function runIn(root: string, program: string, args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      // Without colours, which would come between the words that are looked for.
      env: { ...process.env, FORCE_COLOR: '0' },
    },
  )
  return { passed: status === 0, said: stdout + stderr }
}
