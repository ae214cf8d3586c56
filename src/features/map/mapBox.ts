import type { MapGroup } from '#domain/mapGroups.ts'
import type { MapNode } from '#domain/strategyMap.ts'
import { textWidth, type TextVoice } from '#ui/textWidth.ts'
import { wrapText } from '#ui/wrapText.ts'
import type { MapMetrics } from './mapMetrics.ts'
import type { NodeWords } from './nodeWords.ts'

/** A line of text in a box, from the box's upper left corner. */
export type BoxLine = {
  readonly text: string
  readonly part: 'title' | 'meta' | 'gap'
  readonly x: number
  /** Where the letters stand. */
  readonly y: number
}

export type MapBox = {
  readonly key: string
  readonly node: MapNode | MapGroup
  readonly words: NodeWords
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly BoxLine[]
  /** Where the shape of the status stands, and the mark of a gap. */
  readonly shapeAt: { readonly x: number; readonly y: number; readonly size: number } | null
}

const leading = 1.22

/** A box with its words laid out, at the top of its column. */
export function mapBox(
  node: MapNode | MapGroup,
  words: NodeWords,
  { x, width }: { readonly x: number; readonly width: number },
  metrics: MapMetrics,
): MapBox {
  const { padding, small, mostLines, mostSmallLines } = metrics
  const isVoice = node.kind === 'benefit'
  const size = isVoice ? metrics.benefit : metrics.title
  const room = width - 2 * padding
  const fits = (voice: TextVoice, textSize: number, indent: number) => (line: string) =>
    textWidth(line, textSize, voice) <= room - indent
  const lines: BoxLine[] = []
  let y = padding * 0.75
  function write(
    texts: readonly string[],
    part: BoxLine['part'],
    textSize: number,
    indent: number,
  ) {
    for (const text of texts) {
      y += textSize * leading
      lines.push({ text, part, x: padding + indent, y: y - textSize * 0.24 })
    }
  }
  write(
    wrapText(words.title, fits(isVoice ? 'voice' : 'strong', size, 0), mostLines),
    'title',
    size,
    0,
  )
  y += small * 0.18
  const indent = words.shape === null ? 0 : small
  const shapeAt =
    words.shape === null
      ? null
      : { x: padding, y: y + small * leading * 0.5 - small * 0.29, size: small * 0.72 }
  write(wrapText(words.meta, fits('work', small, indent), mostSmallLines), 'meta', small, indent)
  write(wrapText(words.gap, fits('strong', small, 0), mostSmallLines), 'gap', small, 0)
  const height = Math.round(y + padding * 0.75)
  return { key: node.key, node, words, x, y: 0, width, height, lines, shapeAt }
}
