import { describe, expect, it } from 'vitest'
import { maxLinkLength, parseChannelLink, parseChannelLinks } from '#domain/channelLink.ts'
import type { Platform } from '#domain/platform.ts'

function linkOf(text: string, platform: Platform | null = null) {
  const result = parseChannelLink(text, platform)
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`)
  return result.link
}

function codeOf(text: string, platform: Platform | null = null) {
  const result = parseChannelLink(text, platform)
  return result.ok ? 'ok' : result.problem.code
}

describe('parseChannelLink', () => {
  const fb = 'https://www.facebook.com'
  it.each<[string, Platform, string, string]>([
    ['https://www.facebook.com/Kontaktpoolen', 'facebook', `${fb}/Kontaktpoolen`, 'Kontaktpoolen'],
    ['http://m.facebook.com/kontaktpoolen/', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['sv-se.facebook.com/kontaktpoolen', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['fb.com/kontaktpoolen', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['facebook.com/kontaktpoolen?fref=ts', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['facebook.com/pg/kontaktpoolen/about/', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['facebook.com/#!/kontaktpoolen', 'facebook', `${fb}/kontaktpoolen`, 'kontaktpoolen'],
    ['facebook.com/groups/familjehem', 'facebook', `${fb}/groups/familjehem`, 'familjehem'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fkontaktpoolen%3Ffbclid%3D1',
      'facebook',
      `${fb}/kontaktpoolen`,
      'kontaktpoolen',
    ],
    [
      'instagram.com/exempel_kultur/?igsh=x',
      'instagram',
      'https://www.instagram.com/exempel_kultur',
      'exempel_kultur',
    ],
    ['https://twitter.com/exempel?lang=sv', 'x', 'https://x.com/exempel', 'exempel'],
    ['https://mobile.twitter.com/exempel', 'x', 'https://x.com/exempel', 'exempel'],
    ['x.com/@exempel', 'x', 'https://x.com/exempel', 'exempel'],
    ['twitter.com/intent/user?screen_name=exempel', 'x', 'https://x.com/exempel', 'exempel'],
    [
      'se.linkedin.com/company/exempelkommun/',
      'linkedin',
      'https://www.linkedin.com/company/exempelkommun',
      'exempelkommun',
    ],
    [
      'linkedin.com/school/exempelskolan/people/',
      'linkedin',
      'https://www.linkedin.com/school/exempelskolan',
      'exempelskolan',
    ],
    [
      'linkedin.com/showcase/socialtjansten',
      'linkedin',
      'https://www.linkedin.com/showcase/socialtjansten',
      'socialtjansten',
    ],
    [
      'linkedin.com/in/socialdirektoren',
      'linkedin',
      'https://www.linkedin.com/in/socialdirektoren',
      'socialdirektoren',
    ],
    [
      'https://www.youtube.com/@Exempel/videos',
      'youtube',
      'https://www.youtube.com/@Exempel',
      'Exempel',
    ],
    ['m.youtube.com/c/Exempel', 'youtube', 'https://www.youtube.com/c/Exempel', 'Exempel'],
    ['youtube.com/user/Exempel', 'youtube', 'https://www.youtube.com/user/Exempel', 'Exempel'],
    ['youtube.com/Exempel', 'youtube', 'https://www.youtube.com/@Exempel', 'Exempel'],
    [
      'tiktok.com/@exempel?is_from_webapp=1',
      'tiktok',
      'https://www.tiktok.com/@exempel',
      'exempel',
    ],
    ['https://www.threads.net/@exempel', 'threads', 'https://www.threads.com/@exempel', 'exempel'],
    [
      '@exempel@social.example',
      'mastodon',
      'https://social.example/@exempel',
      'exempel@social.example',
    ],
    [
      'https://social.example/@exempel',
      'mastodon',
      'https://social.example/@exempel',
      'exempel@social.example',
    ],
    [
      'https://annan.example/@exempel@social.example',
      'mastodon',
      'https://social.example/@exempel',
      'exempel@social.example',
    ],
    [
      'https://social.example/deck/@exempel',
      'mastodon',
      'https://social.example/@exempel',
      'exempel@social.example',
    ],
    [
      'bsky.app/profile/exempel.bsky.social',
      'bluesky',
      'https://bsky.app/profile/exempel.bsky.social',
      'exempel.bsky.social',
    ],
    [
      'exempel.bsky.social',
      'bluesky',
      'https://bsky.app/profile/exempel.bsky.social',
      'exempel.bsky.social',
    ],
    ['seniorbloggen.wordpress.com', 'blog', 'https://seniorbloggen.wordpress.com', ''],
    ['http://seniorbloggen.blogspot.se/', 'blog', 'https://seniorbloggen.blogspot.se', ''],
    ['blogg.exempelkommun.example/norr', 'blog', 'https://blogg.exempelkommun.example/norr', ''],
    [
      'https://exempelkommun.example/blogg/norr/',
      'blog',
      'https://exempelkommun.example/blogg/norr/',
      '',
    ],
    ['medium.com/@exempel', 'blog', 'https://medium.com/@exempel', ''],
    ['https://exempel.substack.com/', 'newsletter', 'https://exempel.substack.com', ''],
    ['mailchi.mp/0123abc/host', 'newsletter', 'https://mailchi.mp/0123abc/host', ''],
    [
      'https://exempelkommun.example/nyhetsbrev',
      'newsletter',
      'https://exempelkommun.example/nyhetsbrev',
      '',
    ],
    ['www.exempelkommun.se/omsorg', 'website', 'https://www.exempelkommun.se/omsorg', ''],
    ['http://intranat/kommunikation', 'intranet', 'http://intranat/kommunikation', ''],
    ['intranat/kommunikation', 'intranet', 'https://intranat/kommunikation', ''],
    ['https://insidan.exempelkommun.se', 'intranet', 'https://insidan.exempelkommun.se', ''],
    ['t.me/exempel', 'other', 'https://t.me/exempel', ''],
  ])('recognises %s', (text, platform, url, handle) => {
    expect(linkOf(text)).toMatchObject({ platform, url, handle })
  })

  it.each([
    ['https://www.facebook.com/pages/Ungdomsr%C3%A5dgivningen/123456789012', 'Ungdomsrådgivningen'],
    ['https://www.facebook.com/p/Ungdomsr%C3%A5dgivningen-123456789012/', 'Ungdomsrådgivningen'],
    ['https://www.facebook.com/Ungdomsr%C3%A5dgivningen-123456789012/', 'Ungdomsrådgivningen'],
    [
      'https://www.facebook.com/people/Ungdomsr%C3%A5dgivningen/123456789012/',
      'Ungdomsrådgivningen',
    ],
    ['https://www.facebook.com/profile.php?id=123456789012', ''],
    ['https://www.facebook.com/123456789012', ''],
  ])('knows a Facebook page by its number in %s', (text, suggestedName) => {
    expect(linkOf(text)).toMatchObject({
      accountId: '123456789012',
      handle: '',
      folded: 'facebook.com/123456789012',
      suggestedName,
    })
  })

  it.each([
    ['facebook.com/kontaktpoolen/posts/pfbid02abc', 'facebook.com/kontaktpoolen'],
    ['facebook.com/permalink.php?story_fbid=1&id=123456789012', 'facebook.com/123456789012'],
    ['instagram.com/exempel/p/Cabc123/', 'instagram.com/exempel'],
    ['instagram.com/stories/exempel/123/', 'instagram.com/exempel'],
    ['x.com/exempel/status/123', 'x.com/exempel'],
    ['tiktok.com/@exempel/video/123', 'tiktok.com/@exempel'],
    ['threads.net/@exempel/post/abc', 'threads.com/@exempel'],
    ['social.example/@exempel/123', 'social.example/@exempel'],
    ['annan.example/@exempel@social.example/123', 'social.example/@exempel'],
    ['bsky.app/profile/exempel.bsky.social/post/abc', 'bsky.app/profile/exempel.bsky.social'],
    ['seniorbloggen.wordpress.com/2026/05/12/soppa/', 'seniorbloggen.wordpress.com'],
    ['seniorbloggen.wordpress.com/?p=12', 'seniorbloggen.wordpress.com'],
    ['exempel.example/blogg/2026/05/soppa', 'exempel.example/blogg'],
    ['exempel.substack.com/p/soppa', 'exempel.substack.com'],
    ['medium.com/@exempel/soppa-0123456789ab', 'medium.com/@exempel'],
  ])('takes the page of the post %s', (text, folded) => {
    expect(linkOf(text)).toMatchObject({ folded, wasPost: true })
  })

  it('takes a feed for its blog, without calling it a post', () => {
    expect(linkOf('https://seniorbloggen.wordpress.com/feed/')).toMatchObject({
      url: 'https://seniorbloggen.wordpress.com',
      wasPost: false,
    })
  })

  it.each([
    ['https://www.instagram.com/p/Cabc123/', 'postWithoutPage'],
    ['https://www.facebook.com/photo/?fbid=1', 'postWithoutPage'],
    ['https://www.facebook.com/share/p/abc/', 'postWithoutPage'],
    ['https://youtu.be/abc', 'postWithoutPage'],
    ['https://www.youtube.com/watch?v=abc', 'postWithoutPage'],
    ['https://www.linkedin.com/posts/exempel_x-activity-1-a', 'postWithoutPage'],
    ['https://x.com/i/web/status/123', 'postWithoutPage'],
    ['https://www.facebook.com/', 'notAChannel'],
    ['https://www.facebook.com/login/', 'notAChannel'],
    ['https://x.com/search?q=soppa', 'notAChannel'],
    ['https://www.instagram.com/explore/tags/soppa/', 'notAChannel'],
    ['https://www.youtube.com/results?search_query=soppa', 'notAChannel'],
    ['https://bit.ly/abc', 'shortLink'],
    ['https://lnkd.in/abc', 'shortLink'],
    ['https://vm.tiktok.com/abc', 'shortLink'],
    ['javascript:alert(1)', 'refusedScheme'],
    ['JavaScript://exempel.example/%0aalert(1)', 'refusedScheme'],
    ['data:text/html,hej', 'refusedScheme'],
    ['mailto:info@exempel.example', 'refusedScheme'],
    ['file:///C:/sida.html', 'refusedScheme'],
    ['ftp://exempel.example', 'refusedScheme'],
    ['info@exempel.example', 'notALink'],
    ['Vår sida om soppa', 'notALink'],
    ['https://', 'notALink'],
    ['', 'empty'],
    [' \n\u200b ', 'empty'],
    [`https://exempel.example/${'a'.repeat(maxLinkLength)}`, 'tooLong'],
    [`https://exempel.example/?q=${'å'.repeat(maxLinkLength / 2)}`, 'tooLong'],
  ])('says why %s names no channel', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('asks for the platform of a bare handle', () => {
    for (const text of ['@kontaktpoolen.exempelkommun', 'kontaktpoolen.exempelkommun']) {
      expect(parseChannelLink(text)).toMatchObject({
        problem: { code: 'handleWithoutPlatform', handle: 'kontaktpoolen.exempelkommun' },
      })
      expect(linkOf(text, 'facebook').folded).toBe('facebook.com/kontaktpoolenexempelkommun')
    }
  })

  it('lets a whole link overrule the chosen platform, but reads a handle with a full stop as a handle', () => {
    expect(linkOf('https://x.com/exempel', 'facebook').platform).toBe('x')
    expect(linkOf('exempel.se', 'instagram').url).toBe('https://www.instagram.com/exempel.se')
    expect(linkOf('exempel.se', 'website').url).toBe('https://exempel.se')
    expect(linkOf('exempel@social.example', 'mastodon').url).toBe('https://social.example/@exempel')
    expect(linkOf('exempel.bsky.social', 'facebook').platform).toBe('bluesky')
    expect(linkOf('exempel', 'bluesky').handle).toBe('exempel.bsky.social')
  })

  it('leaves tracking, fragments, passwords and the sentence around the link behind', () => {
    expect(
      linkOf('Se (https://namn:hemligt@exempel.example/sida?utm_source=fb&id=7&fbclid=x#topp).')
        .url,
    ).toBe('https://exempel.example/sida?id=7')
    expect(linkOf('<https://sv.wikipedia.org/wiki/Exempel_(ort)>, sa hen').url).toBe(
      'https://sv.wikipedia.org/wiki/Exempel_(ort)',
    )
    expect(linkOf('[Sidan](https://x.com/exempel)').url).toBe('https://x.com/exempel')
  })

  it('shows letters as letters in hosts and paths', () => {
    expect(linkOf('https://xn--malm-8qa.example/v%C3%A5rd').url).toBe('https://malmö.example/vård')
  })

  it.each([
    ['facebook.com/ungdomsradgivningen.exempelkommun', 'Ungdomsradgivningen Exempelkommun'],
    ['facebook.com/SeniorcenterNorr', 'Seniorcenter Norr'],
    ['instagram.com/kultur_och_fritid', 'Kultur och Fritid'],
    ['linkedin.com/company/exempel-kommun', 'Exempel Kommun'],
    ['bsky.app/profile/exempel.bsky.social', 'Exempel'],
    ['seniorbloggen.wordpress.com', 'Seniorbloggen'],
    ['www.exempelkommun.se', 'Exempelkommun'],
    ['exempelkommun.example/seniorcenter-norr/blogg/', 'Seniorcenter Norr'],
    ['exempelkommun.se/stod/ungdomsradgivningen.4.1a2b3c4d.html', 'Ungdomsradgivningen'],
  ])('suggests a name for %s', (text, name) => {
    expect(linkOf(text).suggestedName).toBe(name)
  })
})

describe('parseChannelLinks', () => {
  const folded = (text: string) =>
    parseChannelLinks(text).map((result) => (result.ok ? result.link.folded : result.problem.code))

  it('takes several links by lines, spaces, commas and semicolons, each page once', () => {
    expect(
      folded(
        'https://x.com/a, facebook.com/b;instagram.com/c d.example/e,www.f.se\nhttps://twitter.com/A/',
      ),
    ).toEqual(['x.com/a', 'facebook.com/b', 'instagram.com/c', 'd.example/e', 'f.se'])
  })

  it('keeps a comma that belongs to a link', () => {
    expect(folded('https://exempel.example/1,22,333')).toEqual(['exempel.example/1,22,333'])
  })

  it('reports each line without a link and goes on', () => {
    expect(folded('Våra sidor\nx.com/a\njavascript:alert(1)')).toEqual([
      'notALink',
      'x.com/a',
      'refusedScheme',
    ])
  })

  it.each([
    ['Ungdomsrådgivningen\tFacebook\thttps://www.facebook.com/ungdom', 'Ungdomsrådgivningen'],
    ['Ungdomsrådgivningen: facebook.com/ungdom', 'Ungdomsrådgivningen'],
    ['• Ungdomsrådgivningen – facebook.com/ungdom', 'Ungdomsrådgivningen'],
    ['Facebook: facebook.com/ungdom', 'Ungdom'],
    ['Titta på facebook.com/ungdom', 'Ungdom'],
    ['Sidor: facebook.com/ungdom facebook.com/annan', 'Ungdom'],
  ])('names the channel of "%s"', (text, name) => {
    expect(parseChannelLinks(text)[0]).toMatchObject({ link: { suggestedName: name } })
  })
})
