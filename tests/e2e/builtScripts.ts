import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

/** What parts of a build weigh, in kB of script, gzipped. */
export type ScriptSizes = {
  /** Everything that Monday cannot be drawn without. */
  readonly firstScreen: number
  /** What the import worker cannot start without. */
  readonly importWorker: number
  readonly wholeApp: number
  readonly scripts: number
}

/** @param dist the folder of a build, ending in a slash */
export function scriptSizes(dist: string): ScriptSizes {
  const scripts = readdirSync(`${dist}assets`).filter((name) => name.endsWith('.js'))

  /** The one script built from the module of that name. */
  function named(module: string): string {
    const [script, ...others] = scripts.filter((name) => name.startsWith(`${module}-`))
    if (script === undefined || others.length > 0) throw new Error(`No one script is ${module}`)
    return script
  }

  /** The scripts with everything they cannot begin without. */
  function withImports(names: readonly string[]): string[] {
    const all = new Set<string>()
    function add(name: string) {
      if (all.has(name)) return
      all.add(name)
      importsOf(name).forEach(add)
    }
    names.forEach(add)
    return [...all]
  }

  function importsOf(name: string): string[] {
    const { program } = parseSync(name, readFileSync(`${dist}assets/${name}`, 'utf8'))
    return program.body.flatMap((statement) => {
      const isImport =
        statement.type === 'ImportDeclaration' ||
        statement.type === 'ExportAllDeclaration' ||
        statement.type === 'ExportNamedDeclaration'
      const source = isImport ? statement.source?.value : undefined
      return source === undefined ? [] : [source.replace('./', '')]
    })
  }

  function kilobytes(names: readonly string[]): number {
    const bytes = names.map((name) => gzipSync(readFileSync(`${dist}assets/${name}`)).length)
    return bytes.reduce((sum, size) => sum + size, 0) / 1000
  }

  const html = readFileSync(`${dist}index.html`, 'utf8')
  const [entry = ''] = /(?<=src="\/assets\/)[\w-]+\.js/.exec(html) ?? []
  return {
    firstScreen: kilobytes(withImports([entry, named('MondayScreen')])),
    importWorker: kilobytes(withImports([named('dataWorker'), named('workerImports')])),
    wholeApp: kilobytes(scripts),
    scripts: scripts.length,
  }
}
