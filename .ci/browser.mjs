// Finds a Chromium browser for the tests, or fetches one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The path of an installed browser: the one that UTHALLIG_BROWSER names, or the first found of
 * Chromium, Chrome and Edge. Null when there is none, which leaves it to Playwright's own.
 */
export function findBrowser() {
  const named = process.env.UTHALLIG_BROWSER
  if (named) return named
  return candidates().find((path) => existsSync(path)) ?? null
}

/** Sees to it that there is a browser; false, with the reason printed, when that did not succeed. */
export function ensureBrowser() {
  const named = process.env.UTHALLIG_BROWSER
  if (named && !existsSync(named)) {
    console.error(`UTHALLIG_BROWSER names ${named}, which does not exist.`)
    return false
  }
  const found = findBrowser()
  if (found) {
    console.log(found)
    return true
  }
  if (isDebianRoot() && installChromiumPackage() && findBrowser()) return true
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  if (run(process.execPath, [playwright, 'install', 'chromium'])) return true
  console.error(
    'There is no browser to test in: install Chrome, Chromium or Edge, or let UTHALLIG_BROWSER name one.',
  )
  return false
}

function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean)
    return folders.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ])
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

function installChromiumPackage() {
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
}

function run(program, args) {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0
}
