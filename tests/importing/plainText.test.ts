import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutReferences } from '#importing/htmlEntities.ts'
import { toTextOfHtml } from '#importing/htmlText.ts'
import { toNameText, toPostText } from '#importing/plainText.ts'
import { makeReferenceRepair } from '#importing/referenceRepair.ts'
import { trimmed } from '#importing/trimmed.ts'
import { toWebLink } from '#importing/webLink.ts'

const halfCharacter = /\p{Surrogate}/u

describe('a post’s text', () => {
  test.each([
    ['  Hej\u00a0', 'Hej'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\0b\u0007c\ufeff', 'abc'],
    ['\0 a \0', 'a'],
    ['', ''],
    [`${'x'.repeat(199)}🌿y`, 'x'.repeat(199)],
    [`${'x'.repeat(198)}🌿y`, `${'x'.repeat(198)}🌿`],
  ])('of %j', (raw, text) => {
    expect(toPostText(raw)).toBe(text)
  })

  test('is at most 200 units long and ends in a whole character, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (raw) => {
        const text = toPostText(raw)
        expect(text.length).toBeLessThanOrEqual(200)
        if (!halfCharacter.test(raw)) expect(text).not.toMatch(halfCharacter)
        expect(toPostText(text.trim())).toBe(text.trim())
      }),
    )
  })

  test('as a name is on one line', () => {
    expect(toNameText(' Åsas\n  blogg\t')).toBe('Åsas blogg')
  })
})

test('trims as trim does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(trimmed(text)).toBe(text.trim())
    }),
  )
})

describe('HTML', () => {
  test.each([
    ['<p>Hej <b>du</b></p><p>där</p>', 'Hej du där'],
    ['a<br/>b<BR>c', 'a b c'],
    ['en<i>kel</i>', 'enkel'],
    ['1 < 2 &lt; 3 <3', '1 < 2 < 3 <3'],
    ['a<!-- <p>nej</p> -->b', 'ab'],
    ['a<script>if (a < b) nej()</script>b<style>c</style>', 'ab'],
    ['a<script>nej', 'a'],
    ['a<img alt="nej', 'a'],
    [
      'Gr&ouml;t &amp;amp; mj&#246;lk &#x1F33F; &okänd; &nosuch;',
      'Gröt &amp; mjölk 🌿 &okänd; &nosuch;',
    ],
    ['<a href="https://exempel.se">länk</a>', 'länk'],
    [' a \n\u00a0 b ', 'a b'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(toTextOfHtml(html)).toBe(text)
  })

  test.each(['<', '<a', '<!--', '<script>', '</script', '&', '&#', '<a "'])(
    'takes time in proportion to its length: %s',
    (piece) => {
      const time = (times: number) => {
        const html = piece.repeat(times)
        const start = performance.now()
        toTextOfHtml(html)
        return performance.now() - start
      }
      time(1000)
      // A square would make this some four hundred times as slow, not two seconds.
      expect(time(400_000)).toBeLessThan(2000)
    },
  )
})

test('knows the references of HTML', () => {
  expect(withoutReferences('&aring;&Auml;&ouml;&yuml;&nbsp;&euro;&hellip;&rsquo;&amp;&zwj;')).toBe(
    'åÄöÿ\u00a0€…’&\u200d',
  )
  expect(withoutReferences('&#8211;&#x2013;&#150;&#0;&#xD800;&#1114112;')).toBe(
    '–––\ufffd\ufffd\ufffd',
  )
})

describe('repairing references', () => {
  const whole = (xml: string) => makeReferenceRepair().repair(xml, true)

  test.each([
    ['a &amp; b &lt; &#229; &#xe5;', 'a &amp; b &lt; å å'],
    ['&nbsp;&aring;', '\u00a0å'],
    ['a & b&c; &d', 'a &amp; b&amp;c; &amp;d'],
    ['?a=1&b=2', '?a=1&amp;b=2'],
    ['&#38;&#60;&#x3C;', '&#38;&#60;&#60;'],
    ['&#0;&#xD800;&#150;', '\ufffd\ufffd–'],
    ['<![CDATA[a & b &nbsp;]]>&nbsp;', '<![CDATA[a & b &nbsp;]]>\u00a0'],
    ['<![CDATA[a]]]]><![CDATA[&]]>&', '<![CDATA[a]]]]><![CDATA[&]]>&amp;'],
  ])('%s', (xml, repaired) => {
    expect(whole(xml)).toBe(repaired)
  })

  test('gives the same however the XML is cut up', () => {
    const part = fc.constantFrom(
      '&',
      '&amp;',
      '&nbsp;',
      '&#38;',
      '&#x',
      ';',
      '<![CDATA[',
      ']]>',
      ']',
      '<',
      '<!',
      'a',
      '[',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.boolean()), { maxLength: 40 }), (parts) => {
        const pieces: string[] = ['']
        for (const [text, isNew] of parts) {
          if (isNew) pieces.push('')
          for (const character of text) {
            pieces[pieces.length - 1] = (pieces.at(-1) ?? '') + character
            if (isNew) pieces.push('')
          }
        }
        const { repair } = makeReferenceRepair()
        const cut = pieces.map((piece) => repair(piece, false)).join('') + repair('', true)
        expect(cut).toBe(whole(pieces.join('')))
      }),
      { numRuns: 500 },
    )
  })
})

test('lets only absolute links of the web through', () => {
  expect(toWebLink(' https://exempel.se/å?a=1&b=2#c ')).toBe('https://exempel.se/å?a=1&b=2#c')
  expect(toWebLink('HTTP://exempel.se')).toBe('HTTP://exempel.se')
  for (const link of [
    '',
    'exempel.se',
    '/a',
    'javascript:alert(1)',
    'https://',
    'https:///a',
    'https://exempel.se/a b',
    'https://exempel.se/"><script>',
    'https://exempel.se/\0',
    `https://exempel.se/${'a'.repeat(2000)}`,
  ]) {
    expect(toWebLink(link)).toBe('')
  }
})
