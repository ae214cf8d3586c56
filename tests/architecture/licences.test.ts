import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
]

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
})
const packageSchema = z.object({ license: z.string() })

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(root + path, 'utf8'))
}

const { packages } = lockfileSchema.parse(readJson('package-lock.json'))
const shipped = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev)

/** True when the user may choose one that we accept: `(MIT OR GPL-3.0)` is, `MIT AND GPL-3.0` not. */
function isPermissive(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => permissive.includes(part.trim())))
}

describe('what ships', () => {
  it('is licensed so that anyone may use it', () => {
    expect(shipped.length).toBeGreaterThan(20)
    const others = shipped
      .map(
        ([path]) => [path, packageSchema.parse(readJson(`${path}/package.json`)).license] as const,
      )
      .filter(([, licence]) => !isPermissive(licence))
    expect(others).toEqual([])
  })

  it('is pinned to exact versions', () => {
    const manifest = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(readJson('package.json'))
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe('the reading of a licence', () => {
  it.each([
    ['MIT', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected)
  })
})
