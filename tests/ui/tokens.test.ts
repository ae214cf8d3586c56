import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio, type Theme, themeColors } from './contrast.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const grounds = ['ground', 'sunken', 'surface', 'raised', 'hover']
const tones = ['kept', 'amber', 'brick', 'pause']

const textPairs = [
  ...['ink', 'ink-soft', 'accent', ...tones.map((tone) => `${tone}-text`)].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...tones.flatMap((tone) => [
    [`${tone}-text`, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'faint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-ink', 'ink'],
]

const markPairs = [
  ...['control', 'focus', ...tones].flatMap((mark) => grounds.map((ground) => [mark, ground])),
  ...tones.map((tone) => [tone, `${tone}-soft`]),
]

function ratio(theme: Theme, one = '', other = ''): number {
  const colors = themeColors(css, theme)
  const [a, b] = [colors.get(one), colors.get(other)]
  if (!a || !b) throw new Error(`${one} or ${other} is not in tokens.css`)
  return contrastRatio(a, b)
}

describe('contrastRatio', () => {
  it('is 21 between black and white and 1 between equals, whichever comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(contrastRatio('#a83a22', '#a83a22')).toBe(1)
  })
})

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(textPairs)('writes %s on %s with at least 4.5:1', (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(markPairs)('draws %s on %s with at least 3:1', (mark, ground) => {
    expect(ratio(theme, mark, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('tokens.css', () => {
  it('leaves no colour out when the user chooses the colours', () => {
    const forced = css.slice(css.indexOf('forced-colors: active'))
    const named = [...css.matchAll(/^ {2}(--color-[\w-]+):/gmu)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !forced.includes(`${name ?? ''}:`))).toEqual([])
  })
})
