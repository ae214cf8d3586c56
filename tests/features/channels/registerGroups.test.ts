import { expect, test } from 'vitest'
import { registerGroups, supportCount } from '#features/channels/registerGroups.ts'
import { idsOf, platformKey, rowOf } from './rows.ts'

const norr = { id: 'u1', name: 'Norr' }
const ost = { id: 'u2', name: 'Öst' }
const words = { platformName: platformKey, compare: new Intl.Collator('sv').compare }

const rows = [
  rowOf({ id: 'nobody', platform: 'x' }),
  rowOf({ id: 'both', units: [ost, norr], status: 'silent' }),
  rowOf({ id: 'north', platform: 'blog', units: [norr], status: 'active' }),
]

test('a channel stands under each of its units, and those without one come last', () => {
  const groups = registerGroups(rows, 'unit', words)
  expect(groups.map(({ name, rows: own }) => [name, idsOf(own)])).toEqual([
    ['Norr', ['both', 'north']],
    ['Öst', ['both']],
    [null, ['nobody']],
  ])
})

test('two units of one name are two groups', () => {
  const twins = [rowOf({ units: [norr] }), rowOf({ units: [{ id: 'u3', name: 'Norr' }] })]
  expect(registerGroups(twins, 'unit', words)).toHaveLength(2)
})

test('under platforms each channel stands once', () => {
  const groups = registerGroups(rows, 'platform', words)
  expect(groups.map(({ key, rows: own }) => [key, idsOf(own)])).toEqual([
    ['blog', ['north']],
    ['facebook', ['both']],
    ['x', ['nobody']],
  ])
})

test('counts those that need support, a channel without figures not among them', () => {
  expect(supportCount(rows)).toBe(1)
})
