import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasKinds } from '#domain/channel.ts'
import { parseChannelLink, parseChannelLinks } from '#domain/channelLink.ts'
import { foldAlias, foldLink } from '#domain/linkFold.ts'
import { platforms } from '#domain/platform.ts'

const host = fc.constantFrom(
  'facebook.com',
  'www.facebook.com',
  'm.facebook.com',
  'fb.me',
  'instagram.com',
  'x.com',
  'mobile.twitter.com',
  'se.linkedin.com',
  'youtube.com',
  'tiktok.com',
  'www.threads.net',
  'bsky.app',
  'a.bsky.social',
  'social.example',
  'a.wordpress.com',
  'a.blogspot.co.uk',
  'medium.com',
  'a.substack.com',
  'tumblr.com',
  'blogg.example.se',
  'www.malmö.se',
  'xn--malm-8qa.se',
  'm.se',
  'www.m.www.example.se.',
  'intranat',
  'a.sharepoint.com',
  '10.0.0.1',
  '[::1]',
  'bit.ly',
)
const words =
  'pages People P pg Groups profile.php permalink.php posts photo share status @a a.b A-123456789 1.2.3.4.5.6 12345678 p.ages i in company school channel c user UCabcdefghij watch @User @a@b.se @a@threads.net @a@x. profile did:plc:abc a.bsky.social 2026 05 feed blogg nyhetsbrev intranat %C3%85 %E5 %41 %2541 å Å I\u0307 . .. foo. a(b) a) ! _ - İ stories web deck intent user status l.php groups'.split(
    ' ',
  )
const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.webPath() },
)
const query = fc.constantFrom(
  '',
  '?',
  '?id=123456',
  '?utm_source=x.',
  '?b=2&A=å',
  '?p=1',
  '?u=https://facebook.com/a',
  '?x=1.&fbclid=2',
  '#!/a',
  '#!//',
  '#a',
)
const link = fc
  .tuple(
    fc.constantFrom('', 'https://', 'http://', 'HTTP://', '//', 'https://a:b@'),
    host,
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.array(segment, { maxLength: 4 }),
    fc.constantFrom('', '/', '.', '/.'),
    query,
  )
  .map(
    ([scheme, name, port, parts, end, tail]) =>
      scheme + name + port + ['', ...parts].join('/') + end + tail,
  )
const text = fc.oneof(
  link,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(link, { maxLength: 3 }).map((links) => links.join(', ')),
)
const runs = { numRuns: 1500 }

describe('links from strangers', () => {
  it('never throws, and gives only http and https', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...platforms), (pasted, platform) => {
        for (const result of parseChannelLinks(pasted, platform)) {
          if (result.ok) expect(result.link.url).toMatch(/^https?:\/\/[^/@]+(?:[/?]|$)/)
        }
      }),
      runs,
    )
  })

  it('reads its own display form as the same channel', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const first = parseChannelLink(pasted)
        if (!first.ok) return
        const again = parseChannelLink(first.link.url)
        if (!again.ok) throw new Error(again.problem.code)
        // A name beside the link is lost with the line it stood on.
        const suggestedName =
          first.text === pasted ? first.link.suggestedName : again.link.suggestedName
        expect(again.link).toEqual({ ...first.link, suggestedName, wasPost: false })
      }),
      runs,
    )
  })

  it('folds what it parsed to the key it gave', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const result = parseChannelLink(pasted)
        if (!result.ok) return
        expect(foldLink(result.link.url)).toBe(result.link.folded)
        expect(foldLink(result.link.folded)).toBe(result.link.folded)
      }),
      runs,
    )
  })

  it('folds to the same when folded twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...aliasKinds), (value, kind) => {
        const folded = foldAlias(kind, value)
        expect(foldAlias(kind, folded)).toBe(folded)
      }),
      runs,
    )
  })
})

describe('foldLink', () => {
  it.each([
    ['facebook.com/Foo', 'http://www.facebook.com/foo/'],
    ['facebook.com/foo.bar', 'https://m.facebook.com/FooBar?ref=x'],
    ['facebook.com/pages/Foo/123456789', 'facebook.com/profile.php?id=123456789'],
    ['twitter.com/foo', 'x.com/Foo'],
    ['threads.net/@foo', 'https://www.threads.com/@foo'],
    ['youtube.com/c/Foo', 'https://www.youtube.com/@foo'],
    ['linkedin.com/school/foo', 'linkedin.com/company/foo/about'],
    ['foo.blogspot.se', 'http://foo.blogspot.com/'],
    ['www.foo.se/a?b=1&a=2#c', 'https://foo.se/A/?a=2&utm_medium=x&b=1'],
    ['https://malmö.se/Å', 'http://www.xn--malm-8qa.se/%C3%A5'],
    ['seniorbloggen.wordpress.com', 'https://seniorbloggen.wordpress.com/feed/'],
  ])('finds %s and %s equal', (one, other) => {
    expect(foldLink(one)).toBe(foldLink(other))
  })

  it.each([
    ['facebook.com/foo', 'instagram.com/foo'],
    ['foo.se/a', 'foo.se/b'],
    ['foo.se/?id=1', 'foo.se/?id=2'],
    ['linkedin.com/in/foo', 'linkedin.com/company/foo'],
    ['m.se/a', 'www.se/a'],
    ['mailto:info@foo.se', 'foo.se'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldLink(one)).not.toBe(foldLink(other))
  })
})
