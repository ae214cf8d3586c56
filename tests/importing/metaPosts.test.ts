import { describe, expect, test } from 'vitest'
import { bytesInput, readList, readTextList } from './listSink.ts'

const facebookHeader =
  'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Date,Views,"Reactions, Comments and Shares"'
const swedishHeader =
  'Publicerings-id,Sid-id,Sidnamn,Titel,Beskrivning,Varaktighet (sek),Publiceringstid,Typ av undertext,Permalänk,Är korspublicering,Delat,Inläggstyp,Språk,Datum,Visningar,"Reaktioner, kommentarer och delningar"'

function row(
  id: string,
  time: string,
  more: { title?: string; text?: string; share?: string } = {},
) {
  const { title = 'Hej', text = '', share = '0' } = more
  return `${id},100063500000001,Exempelsidan,${title},${text},0,${time},,https://www.facebook.com/100063500000001/posts/pfbid${id},0,${share},Foton,sv,Livstid,12,3`
}

function file(...rows: string[]): string {
  return [facebookHeader, ...rows, ''].join('\n')
}

async function only(text: string) {
  const list = await readTextList(text)
  expect(list.problems).toEqual([])
  expect(list.accounts).toHaveLength(1)
  expect(list.posts[0]).toHaveLength(1)
  return { account: list.accounts[0], post: list.posts[0]?.[0], result: list.result }
}

describe('a Facebook export', () => {
  test('gives an English row as a post', async () => {
    const { account, post, result } = await only(
      file(row('122100013978799755', '05/21/2026 16:51')),
    )
    expect(account).toEqual({
      ids: ['100063500000001'],
      name: 'Exempelsidan',
      handle: '',
      url: '',
    })
    expect(post).toEqual({
      sourceId: '122100013978799755',
      instantMs: Date.UTC(2026, 4, 21, 23, 51),
      localMinutes: Date.UTC(2026, 4, 22, 1, 51) / 60_000,
      kind: 'original',
      text: 'Hej',
      url: 'https://www.facebook.com/100063500000001/posts/pfbid122100013978799755',
    })
    expect(result).toMatchObject({ ok: true, source: 'meta-facebook' })
  })

  test('gives a Swedish row as the same post', async () => {
    const english = await only(file(row('122100013978799755', '05/21/2026 16:51')))
    const swedish = await only(
      [swedishHeader, row('122100013978799755', '05/21/2026 16:51')].join('\n'),
    )
    expect(swedish).toEqual(english)
  })

  test('takes each fact from whichever of its columns is filled in the row', async () => {
    const header = `${swedishHeader},Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Is share`
    const list = await readTextList(
      [
        header,
        row('122100013978799755', '05/21/2026 16:51', { title: 'Svensk' }),
        `${','.repeat(15)},122100013978799756,100063500000002,Other page,English,,06/01/2026 08:00,https://www.facebook.com/x,1`,
      ].join('\n'),
    )
    expect(list.problems).toEqual([])
    expect(list.accounts.map(({ ids, name }) => [ids[0], name])).toEqual([
      ['100063500000001', 'Exempelsidan'],
      ['100063500000002', 'Other page'],
    ])
    expect(list.posts[1]).toEqual([
      {
        sourceId: '122100013978799756',
        instantMs: Date.UTC(2026, 5, 1, 15, 0),
        localMinutes: Date.UTC(2026, 5, 1, 17, 0) / 60_000,
        kind: 'reshare',
        text: 'English',
        url: 'https://www.facebook.com/x',
      },
    ])
  })

  test('accepts rows that are shorter than the header', async () => {
    const { post } = await only(file('122100013978799755,1,Sidan,Rubrik,Text,0,05/21/2026 16:51'))
    expect(post).toMatchObject({ text: 'Rubrik', url: '', kind: 'original' })
  })

  test('takes the first filled of columns with one and the same name', async () => {
    const { post } = await only(
      'Post ID,Page name,Title,Title,Publish time,Publish time\n7,Sidan,,Andra,,05/21/2026 16:51\n',
    )
    expect(post).toMatchObject({ sourceId: '7', text: 'Andra' })
  })

  test('joins a post that stands twice and fills what one row lacks', async () => {
    const twice = file(
      '122100013978799755,1,Sidan,,,0,05/21/2026 16:51',
      row('122100013978799755', '05/21/2026 16:51', { title: 'Rubrik', share: '1' }).replace(
        '100063500000001,Exempelsidan',
        '1,Annat namn',
      ),
    )
    const { account, post } = await only(twice)
    expect(account?.name).toBe('Sidan')
    expect(post).toMatchObject({ text: 'Rubrik', kind: 'reshare' })
    expect(post?.url).toMatch(/^https:/)
  })

  test('keeps posts with the same id of two accounts apart', async () => {
    const list = await readTextList(
      file('7,1,Ett,a,,0,05/21/2026 16:51', '7,2,Två,a,,0,05/21/2026 16:51'),
    )
    expect(list.posts.map((posts) => posts.length)).toEqual([1, 1])
  })

  test('uses the title, and the description only without one', async () => {
    const list = await readTextList(
      file(
        row('1', '05/21/2026 16:51', { title: 'Rubrik', text: 'Beskrivning' }),
        row('2', '05/21/2026 16:51', { title: ' ', text: 'Beskrivning' }),
      ),
    )
    expect(list.posts[0]?.map(({ text }) => text)).toEqual(['Rubrik', 'Beskrivning'])
  })

  test('keeps line breaks inside a text, as one kind', async () => {
    const { post } = await only(file(row('1', '05/21/2026 16:51', { title: '"  a\r\nb\rc\n "' })))
    expect(post?.text).toBe('a\nb\nc')
  })

  test.each([
    ['1', 'reshare'],
    ['Yes', 'reshare'],
    ['0', 'original'],
    ['', 'original'],
  ])('reads a share of "%s" as %s', async (share, kind) => {
    const { post } = await only(file(row('1', '05/21/2026 16:51', { share })))
    expect(post?.kind).toBe(kind)
  })

  test('takes the handle from a permalink that has one', async () => {
    const { account } = await only(
      'Post ID,Page ID,Page name,Publish time,Permalink\n7,1,Sidan,05/21/2026 16:51,https://www.facebook.com/exempel.sidan/posts/pfbid1\n',
    )
    expect(account?.handle).toBe('exempel.sidan')
  })

  test('keeps posts of years to come, since they are planned', async () => {
    const { post } = await only(file(row('1', '05/21/2094 16:51')))
    expect(post?.instantMs).toBe(Date.UTC(2094, 4, 21, 23, 51))
  })
})

describe('an Instagram export', () => {
  test('is told by its columns, with the user name as handle', async () => {
    const { account, post, result } = await only(
      'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views\n' +
        '18010000000000001,17841400000000001,exempelkommun,Exempelkommun,"Hej, hej",0,03/27/2026 06:08,https://www.instagram.com/p/abc/,IG image,,Lifetime,160\n',
    )
    expect(result).toMatchObject({ ok: true, source: 'meta-instagram' })
    expect(account).toEqual({
      ids: ['17841400000000001'],
      name: 'Exempelkommun',
      handle: 'exempelkommun',
      url: '',
    })
    expect(post).toMatchObject({ text: 'Hej, hej', instantMs: Date.UTC(2026, 2, 27, 13, 8) })
  })

  test('mixes languages row by row and keeps accounts that are not ours apart', async () => {
    const list = await readTextList(
      'Publicerings-id,Konto-id,Kontots användarnamn,Kontonamn,Beskrivning,Publiceringstid,Permalänk,Inläggstyp,Account ID,Account username,Account name,Post type\n' +
        '1,11,ett,Konto ett,a,03/27/2026 06:08,https://www.instagram.com/p/a/,IG-bild\n' +
        '2,,,,b,03/28/2026 06:08,https://www.instagram.com/p/b/,,22,tva,Konto två,IG reel\n' +
        '3,,,,c,03/29/2026 06:08,https://www.instagram.com/p/c/,,11,ett,Account one,IG reel\n',
    )
    expect(list.problems).toEqual([])
    expect(list.accounts.map(({ name, handle }) => [name, handle])).toEqual([
      ['Konto ett', 'ett'],
      ['Konto två', 'tva'],
    ])
    expect(list.posts.map((posts) => posts.map(({ sourceId }) => sourceId))).toEqual([
      ['1', '3'],
      ['2'],
    ])
  })

  test('names an account by its handle when it has no name', async () => {
    const { account } = await only(
      'Post ID,Account ID,Account username,Publish time\n1,11,@ett,03/27/2026 06:08\n',
    )
    expect(account).toMatchObject({ name: 'ett', handle: 'ett' })
  })
})

describe('times', () => {
  test('are read in another zone when the options say so', async () => {
    const list = await readTextList(file(row('1', '05/21/2026 16:51')), '', {
      timeZone: 'Europe/Stockholm',
    })
    expect(list.posts[0]?.[0]?.instantMs).toBe(Date.UTC(2026, 4, 21, 14, 51))
    expect(list.result).toMatchObject({ timeZone: 'Europe/Stockholm' })
  })

  test('have the day first when one row of the file says so', async () => {
    const list = await readTextList(
      file(row('1', '05/06/2026 12:00'), row('2', '21/05/2026 12:00')),
    )
    expect(list.posts[0]?.map(({ instantMs }) => instantMs)).toEqual([
      Date.UTC(2026, 5, 5, 19),
      Date.UTC(2026, 4, 21, 19),
    ])
  })

  test('without an hour give a date and no instant', async () => {
    const { post } = await only(file(row('1', '05/21/2026')))
    expect(post).toMatchObject({ instantMs: null, localMinutes: Date.UTC(2026, 4, 21) / 60_000 })
  })
})

describe('rows that cannot be read', () => {
  test('are listed with the line on which they begin', async () => {
    const list = await readTextList(
      file(
        row('1', '05/21/2026 16:51', { title: '"två\nrader"' }),
        row('2', 'igår'),
        row('3', ''),
        row('', ''),
        '4,,,Utan konto,,0,05/21/2026 16:51',
        row('3.0672E+14', '05/21/2026 16:51'),
        row('5', '05/21/1826 16:51'),
        row('6', '05/21/2026 16:51'),
      ),
    )
    expect(list.problems).toEqual([
      { line: 4, code: 'badDate' },
      { line: 5, code: 'noDate' },
      { line: 6, code: 'brokenRow' },
      { line: 7, code: 'noAccount' },
      { line: 8, code: 'ruinedId' },
      { line: 9, code: 'badDate' },
    ])
    expect(list.posts[0]?.map(({ sourceId }) => sourceId)).toEqual(['1', '6'])
  })

  test('leave out blank rows without a word', async () => {
    const list = await readTextList(file('', ',,,,,', row('1', '05/21/2026 16:51'), ' , '))
    expect(list.problems).toEqual([])
    expect(list.given).toBe(1)
  })

  test('tell posts without an id apart by time and text', async () => {
    const list = await readTextList(
      file(
        row('', '05/21/2026 16:51', { title: 'a' }),
        row('', '05/21/2026 16:51', { title: 'a' }),
        row('', '05/21/2026 16:51', { title: 'b' }),
      ),
    )
    expect(list.posts[0]?.map(({ text }) => text)).toEqual(['a', 'b'])
  })

  test('read on under a header that comes again with other columns', async () => {
    const list = await readTextList(
      `${file(row('1', '05/21/2026 16:51'))}\ufeffPage ID,Page name,Post ID,Publish time\n100063500000001,Exempelsidan,2,05/22/2026 16:51\n`,
    )
    expect(list.problems).toEqual([])
    expect(list.posts[0]?.map(({ sourceId }) => sourceId)).toEqual(['1', '2'])
  })
})

describe('coverage', () => {
  const rows = file(row('1', '05/21/2026 16:51'), row('2', '05/04/2026 01:00'))

  test('is the range in the file name', async () => {
    const { result } = await readTextList(rows, 'May-01-2026_May-31-2026_1604785490000001.csv')
    expect(result).toMatchObject({ coverage: { from: '2026-05-01', to: '2026-05-31' } })
  })

  test('is the first to the last post without one', async () => {
    const { result } = await readTextList(rows, 'inlägg.csv')
    expect(result).toMatchObject({ coverage: { from: '2026-05-04', to: '2026-05-22' } })
  })

  test('is nothing without posts', async () => {
    const { result } = await readTextList(
      file(row('1', 'igår')),
      'May-01-2026_May-31-2026_1604785490000001.csv',
    )
    expect(result).toMatchObject({ ok: true, coverage: null })
  })
})

test('recognises a daily breakdown and gives each post once', async () => {
  const days = Array.from({ length: 28 }, (_, day) =>
    ['1', '2'].map((id) => row(id, '05/21/2026 16:51').replace('Livstid', `05/${day + 1}/2026`)),
  )
  const list = await readTextList(file(...days.flat()))
  expect(list.result).toMatchObject({ ok: true, dailyBreakdown: true })
  expect(list.posts[0]).toHaveLength(2)
})

describe('files saved by a spreadsheet', () => {
  test('may be separated by semicolons and be in windows-1252', async () => {
    const text = [swedishHeader, row('1', '5/21/2026 16:51', { title: 'Åsa på kö' })]
      .join('\r\n')
      .replaceAll('"Reaktioner, kommentarer och delningar"', 'Reaktioner')
      .replaceAll('"Reactions, Comments and Shares"', 'Reactions')
      .replaceAll(',', ';')
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const list = await readList(bytesInput('inlägg.csv', bytes))
    expect(list.problems).toEqual([])
    expect(list.posts[0]?.[0]).toMatchObject({ text: 'Åsa på kö', kind: 'original' })
    expect(list.posts[0]?.[0]?.url).not.toBe('')
  })

  test('may begin with sep= and a note', async () => {
    const list = await readTextList(
      `sep=,\r\nExport,\r\n${file(row('1', 'igår'), row('2', '05/21/2026 16:51'))}`,
    )
    expect(list.problems).toEqual([{ line: 4, code: 'badDate' }])
    expect(list.given).toBe(1)
  })

  test('may mark ids as text', async () => {
    const list = await readTextList(
      'Post ID,Page ID,Page name,Publish time\n"=""122100013978799755""",\'100063500000001,Sidan,05/21/2026 16:51\n',
    )
    expect(list.accounts[0]?.ids).toEqual(['100063500000001'])
    expect(list.posts[0]?.[0]?.sourceId).toBe('122100013978799755')
  })

  test('may be pasted with tabs', async () => {
    const list = await readTextList(
      `\n${file(row('1', '05/21/2026 16:51')).replaceAll(',', '\t').replaceAll('"', '')}`,
    )
    expect(list.given).toBe(1)
    expect(list.problems).toEqual([])
  })

  test('are refused when most ids are in scientific form, with point or comma', async () => {
    for (const id of ['3.0672E+14', '"3,0672E+14"', '1E+17']) {
      const { result } = await readTextList(
        file(row(id, '05/21/2026 16:51'), row(id, '05/22/2026 16:51')),
      )
      expect(result).toEqual({ ok: false, code: 'excelRuinedIds' })
    }
  })

  test('are refused when the ids of accounts are', async () => {
    const ruined = row('1', '05/21/2026 16:51').replace('100063500000001', '1.00064E+14')
    const { result } = await readTextList(file(ruined))
    expect(result).toEqual({ ok: false, code: 'excelRuinedIds' })
  })

  test('are refused when every long id has lost its last digits', async () => {
    const rounded = Array.from({ length: 12 }, (_, at) =>
      row(`1221000139787${10 + at}000`, '05/21/2026 16:51'),
    )
    expect((await readTextList(file(...rounded))).result).toEqual({
      ok: false,
      code: 'excelRuinedIds',
    })
    const oneWhole = [...rounded, row('122100013978799755', '05/21/2026 16:51')]
    expect((await readTextList(file(...oneWhole))).result).toMatchObject({ ok: true })
  })
})

describe('half a file', () => {
  const whole = file(
    row('1', '05/21/2026 16:51', { title: '"Hej, hej"' }),
    row('2', '05/22/2026 16:51'),
    row('3', '05/23/2026 16:51'),
    row('4', '05/24/2026 16:51'),
    row('122100013978799755', '05/25/2026 16:51', { title: '"En lång\nberättelse"' }),
  )

  test('is refused wherever it was cut in its last row', async () => {
    const lastRow = whole.lastIndexOf('122100013978799755,')
    const lastCell = whole.lastIndexOf(',')
    for (let end = lastRow + 1; end <= lastCell; end++) {
      const { result } = await readTextList(whole.slice(0, end))
      expect({ end, result }).toEqual({ end, result: { ok: false, code: 'cutShort' } })
    }
  })

  test('is refused inside a quoted last cell', async () => {
    const quoted = 'Post ID,Page name,Publish time,Description\n7,Sidan,05/21/2026 16:51,"Hej\n'
    expect((await readTextList(quoted)).result).toEqual({ ok: false, code: 'cutShort' })
    expect((await readTextList(`${quoted}då"`)).result.ok).toBe(true)
  })

  test('is refused in its only row', async () => {
    const onlyRow = file(row('122100013978799755', '05/21/2026 16:51')).trimEnd()
    const afterTime = onlyRow.indexOf('16:51') + '16:51'.length
    for (let end = onlyRow.lastIndexOf('\n') + 2; end < afterTime; end++) {
      const { result } = await readTextList(onlyRow.slice(0, end))
      expect({ end, result }).toEqual({ end, result: { ok: false, code: 'cutShort' } })
    }
  })

  test('is not seen in a whole file without a last line break', async () => {
    const { result, given } = await readTextList(whole.trimEnd())
    expect(result.ok).toBe(true)
    expect(given).toBe(5)
  })

  test('is not seen in a last row that is as long as others but wrong', async () => {
    const list = await readTextList(`${whole}${row('6', 'igår')}`)
    expect(list.problems).toEqual([{ line: 8, code: 'badDate' }])
  })

  test('is not seen in few rows of different lengths', async () => {
    const { result } = await readTextList(
      `${file(row('1', '05/21/2026 16:51'))}2,1,Sidan,Rubrik,,0,05/21/2026 16:51`,
    )
    expect(result.ok).toBe(true)
  })
})

describe('other tables', () => {
  test.each([
    ['a header without rows', facebookHeader, 'empty'],
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\n', 'empty'],
    ['another table', 'a,b,c\n1,2,3\n', 'unknownFormat'],
    ['prose', 'Hej! Det här är ett brev.', 'unknownFormat'],
    ['figures by day', '"Date","Primary"\n"2026-01-01T00:00:00","3"\n', 'insightsWithoutPosts'],
    [
      'figures by day, marked',
      'sep=,\n"Facebook follows"\n"Date","Primary"\n',
      'insightsWithoutPosts',
    ],
    ['Swedish figures by day', 'Datum;Följer\n2026-01-01;3\n', 'insightsWithoutPosts'],
    ['too many columns', Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(), 'tooLarge'],
  ])('are refused: %s', async (_, text, code) => {
    expect((await readTextList(text)).result).toEqual({ ok: false, code })
  })

  test('are refused in UTF-16 too', async () => {
    const text =
      'sep=,\r\n"Följer på Facebook"\r\n"Datum","Primary"\r\n"2026-01-01T00:00:00","3"\r\n'
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const { result } = await readList(bytesInput('Följer.csv', bytes))
    expect(result).toEqual({ ok: false, code: 'insightsWithoutPosts' })
  })

  test('cannot reach a prototype by the name of a column', async () => {
    const list = await readTextList(
      'Post ID,Page name,Publish time,__proto__,constructor,toString\n1,Sidan,05/21/2026 16:51,x,y,z\n',
    )
    expect(list.given).toBe(1)
    expect(Object.prototype).not.toHaveProperty('x')
  })
})
