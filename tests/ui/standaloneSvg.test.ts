import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { standaloneSvg } from '#ui/standaloneSvg.ts'

const page = `
<style>
  .frame { fill: rgb(20, 30, 40); stroke: rgb(1, 2, 3); stroke-dasharray: 5 4; }
  [data-theme='light'] .frame { fill: rgb(250, 251, 252); }
  .words { font-family: Newsreader; font-weight: 600; }
</style>
<svg viewBox="0 0 300 200" width="600" height="400" role="group" aria-label="Kartan" aria-describedby="keys">
  <g class="box" role="button" tabindex="0" aria-pressed="true" aria-label="Mål, Trygg uppväxt" data-key="goal:1" style="opacity: 1">
    <rect class="frame" width="100" height="40"></rect>
    <text class="words" x="8" y="20">Trygg &lt;uppväxt&gt; &amp; mer</text>
  </g>
</svg>`

beforeEach(() => {
  document.body.innerHTML = page
  vi.stubGlobal('fetch', (url: string) =>
    url === 'there.woff2'
      ? Promise.resolve({ ok: true, blob: () => Promise.resolve(new Blob(['font'])) })
      : url === 'refused.woff2'
        ? Promise.resolve({ ok: false })
        : Promise.reject(new TypeError('offline')),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

const fonts = ['there', 'refused', 'gone'].map((name) => ({
  family: name,
  url: `${name}.woff2`,
}))

async function standalone() {
  const drawing = document.querySelector('svg')
  if (!drawing) throw new Error('No drawing')
  const text = await standaloneSvg(drawing, fonts)
  const read = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(read.querySelector('parsererror')).toBeNull()
  return { drawing, text, svg: read.documentElement }
}

it('stands by itself on white paper with a margin, called what the drawing is called', async () => {
  const { svg } = await standalone()
  expect(svg.getAttribute('viewBox')).toBe('-24 -24 348 248')
  expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['348', '248'])
  const [title, style, paper] = svg.children
  expect(title?.textContent).toBe('Kartan')
  expect(style?.tagName).toBe('style')
  expect(paper?.getAttribute('fill')).toBe('#ffffff')
  expect(['x', 'y', 'width', 'height'].map((name) => paper?.getAttribute(name))).toEqual([
    '-24',
    '-24',
    '348',
    '248',
  ])
})

it('has the light styles written out, whatever the page is in, and its words as they are', async () => {
  const { svg } = await standalone()
  const frame = svg.querySelector('rect[stroke]')
  expect(frame?.getAttribute('fill')).toBe('rgb(250, 251, 252)')
  expect(frame?.getAttribute('stroke')).toBe('rgb(1, 2, 3)')
  expect(frame?.getAttribute('stroke-dasharray')).toBe('5 4')
  const words = svg.querySelector('text')
  expect(words?.getAttribute('font-family')).toBe('Newsreader')
  expect(words?.getAttribute('font-weight')).toBe('600')
  expect(words?.textContent).toBe('Trygg <uppväxt> & mer')
})

it('takes nothing along that only a page has use for', async () => {
  const { text } = await standalone()
  expect(text).not.toMatch(
    /class=|role=|tabindex=|data-key|aria-(?:pressed|describedby)|opacity: 1/,
  )
})

it('holds the fonts that can be fetched, and names no address', async () => {
  const { text } = await standalone()
  const data = btoa('font')
  expect(text.match(/@font-face\{font-family:'\w+'/g)).toEqual(["@font-face{font-family:'there'"])
  expect(text).toContain(`base64,${data}`)
  expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|\.woff2/)
})

it('leaves the page and its drawing as they were', async () => {
  const before = document.body.innerHTML
  const { drawing } = await standalone()
  expect(document.body.innerHTML).toBe(before)
  expect(drawing.getAttribute('aria-label')).toBe('Kartan')
})
