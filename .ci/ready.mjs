// Makes sure that this Node can run the project and that its packages are installed.
import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldestNode = [20, 19]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  console.error(
    `Uthållig needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  )
  process.exit(1)
}

if (!isInstalled()) {
  console.log('Installing packages (npm ci)')
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: 'inherit' }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts'], options)
    : spawnSync('npm ci --ignore-scripts', { ...options, shell: true })
  if (status !== 0) {
    console.error('The packages could not be installed: see npm’s message above.')
    process.exit(status ?? 1)
  }
}

/** True when npm's own list of what it installed agrees with the lockfile. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  if (!installed) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    // Left out where they are for another operating system.
    if (!installed[path]) return entry.optional === true
    return installed[path].version === entry.version
  })
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(root + lockfile, 'utf8')).packages
  } catch {
    return null
  }
}
