import { describe, expect, it } from 'vitest'
import {
  cadencePresetIds,
  cadencePresets,
  cadencePresetsFor,
  cadencePresetsNotedOn,
  findCadencePreset,
  isAsPreset,
} from '#domain/cadencePreset.ts'
import { cadenceSchema } from '#domain/cadence.ts'

describe('cadence presets', () => {
  it('have one preset for each id, with a cadence that a channel can have', () => {
    expect(cadencePresets.map((preset) => preset.id).sort()).toEqual([...cadencePresetIds].sort())
    for (const { cadence } of cadencePresets) expect(cadenceSchema.parse(cadence)).toEqual(cadence)
    expect(cadencePresetsNotedOn).toBe('2026-11-22')
  })

  it.each([
    ['facebook', 'varbergSocial', '3 a week'],
    ['blog', 'varbergBlog', '1 a month'],
    ['youtube', 'varbergEvent', '1 a halfyear'],
    ['instagram', 'hultsfred', '1 a week'],
    ['linkedin', 'malmo', '2 a week'],
    ['threads', 'hoganas', '2 a week'],
    ['tiktok', 'goteborg', '1 a week'],
  ] as const)('offers on %s the rule %s: %s', (platform, id, words) => {
    const preset = cadencePresetsFor(platform).find((each) => each.id === id)
    expect(preset && `${preset.cadence.n} a ${preset.cadence.per}`).toBe(words)
  })

  it('offers nothing where no municipality has said anything', () => {
    expect(cadencePresetsFor('intranet')).toEqual([])
  })

  it('finds a preset by its id, and none for an unknown one', () => {
    expect(findCadencePreset('malmo')?.municipality).toBe('Malmö')
    expect(findCadencePreset('lund')).toBeNull()
    expect(findCadencePreset(undefined)).toBeNull()
  })

  it('notices a cadence that was changed afterwards', () => {
    const [preset] = cadencePresetsFor('blog')
    if (!preset) throw new Error('no preset for blogs')
    expect(isAsPreset({ n: 1, per: 'month' }, preset)).toBe(true)
    expect(isAsPreset({ n: 2, per: 'month' }, preset)).toBe(false)
    expect(isAsPreset({ n: 1, per: 'week' }, preset)).toBe(false)
  })
})
