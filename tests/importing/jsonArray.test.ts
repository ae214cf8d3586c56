import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxElementCharacters, splitJsonArray } from '#importing/jsonArray.ts'
import { Refusal } from '#importing/refusal.ts'

async function* piecesOf(text: string, cuts: readonly number[]): AsyncGenerator<string> {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b)
  let from = 0
  for (const place of [...places, text.length]) {
    yield await Promise.resolve(text.slice(from, place))
    from = place
  }
}

async function split(text: string, cuts: readonly number[] = []): Promise<string[]> {
  const elements: string[] = []
  for await (const batch of splitJsonArray(piecesOf(text, cuts))) elements.push(...batch)
  return elements
}

async function refusalOf(text: string, cuts: readonly number[] = []): Promise<string | null> {
  return split(text, cuts).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
}

/** What the whole text is to JSON.parse, or undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const cuts = fc.array(fc.nat(), { maxLength: 8 })

test('gives the same elements as JSON.parse, wherever the text is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 }),
      fc.constantFrom(undefined, 1, '\t'),
      cuts,
      async (values, indent, places) => {
        const text = ` ${JSON.stringify(values, null, indent)}\n`
        const elements = await split(text, places)
        expect(elements.map((element): unknown => JSON.parse(element))).toEqual(JSON.parse(text))
      },
    ),
  )
})

test('finds a damaged array to be no JSON exactly when JSON.parse does', async () => {
  const signs = fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '1', 'a', ' ', '\\u00e5')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(signs, { maxLength: 12 }).map((parts) => `[${parts.join('')}]`),
        fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      cuts,
      async (text, places) => {
        const elements = await split(text, places).catch(() => undefined)
        const isJson = elements?.every((element) => parsed(element) !== undefined) ?? false
        expect([text, isJson]).toEqual([text, Array.isArray(parsed(text))])
      },
    ),
    { numRuns: 2000 },
  )
})

describe('a text that is no whole array', () => {
  test('is refused as cut wherever its end is missing', async () => {
    const whole = '[{"a":"]\\"}"},[1,[2]],"\\\\"]'
    for (let end = 0; end < whole.length; end++) {
      expect([end, await refusalOf(whole.slice(0, end))]).toEqual([end, 'cutShort'])
    }
    expect(await refusalOf(`${whole} ;\n`)).toBeNull()
  })

  test.each(['{}', '1', 'x[1]', '[1]x', '[1][2]'])('is refused: %s', async (text) => {
    expect(await refusalOf(text)).toBe('unreadable')
  })

  test('is refused when it is nested beyond any real file', async () => {
    expect(await refusalOf('['.repeat(100_000))).toBe('tooLarge')
    expect(await refusalOf(`[${'{"a":'.repeat(300)}`)).toBe('tooLarge')
  })

  test('is refused when an element has no end, before much of it is read', async () => {
    let given = 0
    const endless = async function* () {
      yield '["'
      for (;;) {
        given += 65_536
        yield await Promise.resolve('x'.repeat(65_536))
      }
    }
    const reading = (async () => {
      for await (const batch of splitJsonArray(endless())) expect(batch).toEqual([])
    })()
    await expect(reading).rejects.toMatchObject({ code: 'tooLarge' })
    expect(given).toBeLessThan(2 * maxElementCharacters)
  })
})
