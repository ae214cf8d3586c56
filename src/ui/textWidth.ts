/** The voices that drawings are written in: the work font, the same in semibold, and the serif. */
export type TextVoice = 'work' | 'strong' | 'voice'

/**
 * How wide letters are, in hundredths of the text's size: rounded up from the shipped fonts, so that
 * a drawing can be laid out before they have come, and alike on every computer.
 */
const widths: Readonly<
  Record<TextVoice, ReadonlyArray<readonly [width: number, letters: string]>>
> = {
  work: [
    [20, ' '],
    [28, `',.:;Iijl|·’`],
    [36, '!()-[]f{}/\\rt'],
    [44, '"*?sz“”'],
    [48, 'JYcvxy–'],
    [52, '#$+0123456789<=>FLVX^_aegk~åäé×'],
    [56, 'AESTZ`bdhnopquöÅÄÉü'],
    [60, 'BCKPR'],
    [68, '&DGHNOQUÖÜ'],
    [80, 'wMW—'],
  ],
  strong: [
    [20, ' '],
    [28, `',.:;ijl|·’`],
    [36, '!If()-/[\\]{}'],
    [44, 'rt*s'],
    [48, '?cz–'],
    [52, '"#$+0123456789<=>FJLY^_aegvxy~åäé“”×'],
    [56, 'AESTVXZ`hknouöÅÄÉü'],
    [60, 'BCKPRbdpq'],
    [68, '&DGHNOQUÖÜ'],
    [80, 'MwW—'],
  ],
  voice: [
    [28, ` ',.|’!():;ijl·`],
    [36, '[]{}"-If'],
    [44, '*/J\\rt_s“”'],
    [48, '?cz'],
    [52, '`aegåäé–'],
    [60, 'xy#$+0123456789<=>S^bdhknopquv~öü×'],
    [68, 'FLPBEZÉ—'],
    [76, 'CRVY…&AKTXÅÄ'],
    [84, 'DGNOQUwÖÜ½%H'],
    [104, '@mMW'],
  ],
}
/** The widest letters, and those of other alphabets. */
const otherWidth = 100

const tables = {
  work: toTable('work'),
  strong: toTable('strong'),
  voice: toTable('voice'),
}

/** The width of a line of text, at least; in the unit that the size is in. */
export function textWidth(text: string, size: number, voice: TextVoice): number {
  const table = tables[voice]
  let sum = 0
  for (const letter of text) sum += table.get(letter) ?? otherWidth
  return (sum * size) / 100
}

function toTable(voice: TextVoice): ReadonlyMap<string, number> {
  return new Map(
    widths[voice].flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, width] as const),
    ),
  )
}
