import { describe, expect, test } from 'vitest'
import type { ImportFile } from '#worker/importApi.ts'
import { allRows } from '../storage/testDatabase.ts'
import { TestHouse, tinyArena } from './testSession.ts'

const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Is share'
const texts = [
  'Öppet hus på torsdag: kom när du vill!',
  'Vi ses, sa ""Anna"" – och ""du""?',
  'Ny broschyr 🌿\noch en rad till',
  '',
  `${'å'.repeat(198)}🌿 slut`,
]

/** Posts of two pages as Meta exports them, of which hardly any need be decoded. */
function content(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, place) => {
    const at = from + place
    const day = String((at % 28) + 1).padStart(2, '0')
    const link = `https://www.facebook.com/kommun${at % 2}/posts/${at}`
    return `${10_000 + at},${100 + (at % 2)},Sida ${at % 2},"${texts[at % 5] ?? ''}",03/${day}/2026 04:00,${link},${at % 3 === 0 ? 1 : 0}`
  })
  return [header, ...rows, ''].join('\n')
}

const inUtf8 = (text: string): ImportFile => ({ name: 'a.csv', blob: new Blob([text]) })
/** The same, which has to be decoded. */
const inUtf16 = (text: string): ImportFile => ({
  name: 'b.csv',
  blob: new Blob([Buffer.from(`\ufeff${text}`, 'utf16le')]),
})

async function postsAfter(file: ImportFile, arena?: typeof tinyArena) {
  const house = await TestHouse.open()
  await house.import([file], arena)
  return [await house.posts('Sida 0'), await house.posts('Sida 1')].map((posts) =>
    posts.map(({ sourceId, text, url, kind, day, minuteOfDay }) => [
      ...[sourceId, text, url, kind, day, minuteOfDay],
    ]),
  )
}

describe('posts that are taken in without being decoded', () => {
  test.each([
    ['at once', undefined],
    ['in a small memory', tinyArena],
  ])('are the same posts, %s', async (_, arena) => {
    const posts = await postsAfter(inUtf8(content(0, 200)), arena)
    expect(posts).toEqual(await postsAfter(inUtf16(content(0, 200)), arena))
    expect(posts[0]).toHaveLength(100)
    const written = new Set(posts.flat().map(([, text]) => text))
    expect(written).toEqual(
      new Set([
        'Öppet hus på torsdag: kom när du vill!',
        'Vi ses, sa "Anna" – och "du"?',
        'Ny broschyr 🌿\noch en rad till',
        '',
        `${'å'.repeat(198)}🌿`,
      ]),
    )
  })

  test.each([
    ['decoded', inUtf8, inUtf16],
    ['undecoded', inUtf16, inUtf8],
  ])('are known again when they come %s', async (_, first, second) => {
    const house = await TestHouse.open()
    await house.import([first(content(0, 200))])
    const before = await allRows(house.db)
    expect(await house.import([second(content(0, 200))])).toMatchObject({ added: 0, known: 200 })
    expect(await allRows(house.db)).toEqual(before)
    expect(await house.import([second(content(150, 250))])).toMatchObject({ added: 50 })
  })

  test('fill what another file lacks, and are filled', async () => {
    const house = await TestHouse.open()
    const text = content(0, 40)
    const bare = text.replaceAll(/https:[^,]*/g, '').replaceAll(/"[^"]*(?:""[^"]*)*"/g, '')
    await house.import([inUtf8(bare), inUtf8(text)])
    const posts = [...(await house.posts('Sida 0')), ...(await house.posts('Sida 1'))]
    expect(posts).toHaveLength(40)
    expect(posts.filter(({ url }) => url === '')).toEqual([])
    expect(posts.filter(({ text: said }) => said === '')).toHaveLength(8)
  })
})
