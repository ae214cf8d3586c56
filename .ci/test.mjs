// Every check of the project in order, each in the open; the first that fails ends the run.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/e2e.json'

const readings = [
  ['formatting', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['types', 'typescript/bin/tsc', []],
]

const runs = [
  [
    'unit and component tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  ['build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
  ['a browser', ensureBrowser],
  ['browser tests', '@playwright/test/cli.js', ['test', '-c', 'tests/e2e/playwright.config.ts']],
]

rmSync(root + 'test-results', { recursive: true, force: true })

// What only reads the sources runs side by side; each says what it has to say when it is done.
const unclean = (await Promise.all(readings.map(read))).filter((name) => name !== null)
const failedStep = unclean.length > 0 ? unclean.join(' and ') : firstFailure()

const units = readUnitCounts()
const browser = readBrowserCounts()
const passed = units.passed + browser.passed
// A step without tests of its own (types, lint, the build) that failed is one failure.
const failed = units.failed + browser.failed || (failedStep ? 1 : 0)
console.log(
  `\n${failedStep ? `Stopped at ${failedStep}.\n` : ''}${passed} passed, ${failed} failed`,
)
process.exit(failedStep || failed > 0 ? 1 : 0)

/** The step's name when it failed, otherwise null. */
function read([name, program, args]) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/${program}`, ...args], {
      cwd: root,
    })
    const said = []
    child.stdout.on('data', (data) => said.push(data))
    child.stderr.on('data', (data) => said.push(data))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(tell(name, status === 0, started) ? null : name)
    })
  })
}

function firstFailure() {
  for (const [name, program, args] of runs) {
    console.log(`\n— ${name}`)
    const started = performance.now()
    const passed = typeof program === 'function' ? program() : run(program, args)
    if (!tell(name, passed, started)) return name
  }
  return null
}

function tell(name, passed, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`— ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`)
  return passed
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8'))
  } catch {
    return null
  }
}

function readUnitCounts() {
  const report = readReport(unitReport)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function readBrowserCounts() {
  const stats = readReport(browserReport)?.stats
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }
}
