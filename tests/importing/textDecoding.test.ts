import { describe, expect, test } from 'vitest'
import { charactersOf, makeTextDecoding, type TextPiece } from '#importing/textDecoding.ts'
import { utf8Evidence } from '#importing/utf8Evidence.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const bytes = (...parts: Array<Uint8Array | number[]>) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

async function decode(whole: Uint8Array, size = whole.length): Promise<string> {
  const decoding = makeTextDecoding(whole.subarray(0, 4096))
  async function* pieces(): AsyncGenerator<TextPiece> {
    for (let at = 0; at < whole.length; at += size)
      yield* await Promise.resolve(decoding.decode(whole.subarray(at, at + size)))
    yield* decoding.end()
  }
  let text = ''
  for await (const piece of charactersOf(pieces())) text += piece
  return text
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const little = Buffer.from(text, 'utf16le')
  return order === 'le' ? little : little.swap16()
}

describe('a text without declaration', () => {
  test.each([
    ['UTF-8', utf8('Åsa på 🌿 kö')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8('Åsa på 🌿 kö'))],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16('Åsa på 🌿 kö', 'le'))],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16('Åsa på 🌿 kö', 'be'))],
    ['UTF-16 LE without a mark', utf16('Åsa på 🌿 kö', 'le')],
    ['UTF-16 BE without a mark', utf16('Åsa på 🌿 kö', 'be')],
  ])('is read in %s, whatever its pieces', async (_, whole) => {
    for (const size of [1, 2, 3, 7, whole.length])
      expect(await decode(whole, size)).toBe('Åsa på 🌿 kö')
  })

  test('is windows-1252 when it cannot be UTF-8', async () => {
    const whole = bytes(latin1('pris 5 '), [0x80], latin1(' för Åsa '), [0x96])
    for (const size of [1, 5, whole.length])
      expect(await decode(whole, size)).toBe('pris 5 € för Åsa –')
  })

  test('is decided by its first foreign byte, far into the file', async () => {
    const ascii = utf8('abc,'.repeat(50_000))
    expect((await decode(bytes(ascii, latin1('åäö')), 65_536)).slice(-3)).toBe('åäö')
    expect((await decode(bytes(ascii, utf8('åäö')), 65_536)).slice(-3)).toBe('åäö')
  })

  test('stays UTF-8 when a few of its bytes are damaged', async () => {
    expect(await decode(bytes(utf8('åäö åäö '), [0xff], utf8(' åäö')))).toBe('åäö åäö \ufffd åäö')
  })

  test('is refused in UTF-32', () => {
    expect(() => makeTextDecoding(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toThrow(
      expect.objectContaining({ code: 'badEncoding' }),
    )
  })
})

describe('an XML declaration', () => {
  const declared = (encoding: string, content: Uint8Array | number[]) =>
    bytes(latin1(`<?xml version="1.0" encoding="${encoding}"?><a>`), content, latin1('</a>'))
  const contentOf = async (whole: Uint8Array) => /<a>(.*)<\/a>/s.exec(await decode(whole))?.[1]

  test.each([
    ['ISO-8859-1', latin1('Åsa'), 'Åsa'],
    ['windows-1252', [0x80], '€'],
    ['iso-8859-15', [0xa4], '€'],
    ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
    ['KOI8-R', [0xf0, 0xd2, 0xc9], 'При'],
    ['Shift_JIS', [0x83, 0x65, 0x83, 0x58], 'テス'],
    ['EUC-JP', [0xa5, 0xc6, 0xa5, 0xb9], 'テス'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x25, 0x46, 0x25, 0x39, 0x1b, 0x28, 0x42], 'テス'],
    ['EUC-KR', [0xc5, 0xd7, 0xbd, 0xba], '테스'],
    ['GB2312', [0xb2, 0xe2, 0xca, 0xd4], '测试'],
    ['Big5', [0xb4, 0xfa, 0xb8, 0xd5], '測試'],
  ])('of %s is believed', async (encoding, content, expected) => {
    expect(await contentOf(declared(encoding, content))).toBe(expected)
  })

  test.each([
    'ISO-8859-1',
    'windows-1252',
    'EUC-KR',
    'utf-16',
    'invalid',
    'x-user-defined-nonsense',
  ])('of %s over UTF-8 loses against the bytes', async (encoding) => {
    expect(await contentOf(declared(encoding, utf8('Café 테스트')))).toBe('Café 테스트')
  })

  test('of UTF-8 over windows-1252 loses against the bytes', async () => {
    expect(await contentOf(declared('utf-8', latin1('Åsa på kö')))).toBe('Åsa på kö')
  })

  test('loses against a byte order mark', async () => {
    const whole = bytes([0xef, 0xbb, 0xbf], declared('ISO-8859-1', utf8('Åsa')))
    expect(await contentOf(whole)).toBe('Åsa')
  })
})

test('counts what is UTF-8 and what is not', () => {
  expect(utf8Evidence(utf8('aåʤ🌿'))).toEqual({ wellFormed: 3, malformed: 0 })
  expect(utf8Evidence(latin1('åäö!'))).toEqual({ wellFormed: 0, malformed: 3 })
  expect(utf8Evidence(Uint8Array.of(0xc0, 0x80, 0xed, 0xa0, 0x80, 0x41))).toEqual({
    wellFormed: 0,
    malformed: 5,
  })
  expect(utf8Evidence(Uint8Array.of(0xf0, 0x9f))).toEqual({ wellFormed: 0, malformed: 0 })
})
