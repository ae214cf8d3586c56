import {
  parseChannelLinks,
  type ChannelLink,
  type ChannelLinkProblem,
} from '#domain/channelLink.ts'
import type { Platform } from '#domain/platform.ts'
import { platformOfColumn, type RegisterMapping } from '#domain/registerColumn.ts'
import type { RegisterRow } from './registerTable.ts'
import { saysNo, saysYes } from './registerWords.ts'

/** A channel that a row leads to, or says that there is. */
export type FoundChannel = {
  readonly platform: Platform
  readonly link: ChannelLink | null
  /** It stands in a column of its platform, beside the row's channels on other platforms. */
  readonly isOneOfMany: boolean
}

type FoundChannels = {
  readonly channels: readonly FoundChannel[]
  readonly problems: ReadonlyArray<{
    readonly text: string
    readonly problem: ChannelLinkProblem
  }>
}

/**
 * The channels in a row's columns of links. Bare handles are on the column's platform, or else on the
 * one that the row names. A link that tells its platform is on that one, whatever the row says.
 */
export function linksOfRow(
  { cells }: RegisterRow,
  mapping: RegisterMapping,
  rowPlatform: Platform | null,
): FoundChannels {
  const channels: FoundChannel[] = []
  const problems: Array<{ text: string; problem: ChannelLinkProblem }> = []
  for (const [place, role] of mapping.entries()) {
    const column = platformOfColumn(role)
    if (role !== 'link' && column === null) continue
    const cell = (cells[place] ?? '').trim()
    const platform = column ?? rowPlatform
    if (cell === '' || saysNo(cell)) continue
    if (column !== null && saysYes(cell)) {
      channels.push({ platform: column, link: null, isOneOfMany: true })
      continue
    }
    for (const result of parseChannelLinks(cell, platform)) {
      if (!result.ok) problems.push({ text: result.text, problem: result.problem })
      else channels.push({ ...toChannel(result.link, platform), isOneOfMany: column !== null })
    }
  }
  return { channels, problems }
}

/** Any address can be a website; whoever wrote *blog* or *newsletter* beside it knows better. */
function toChannel(link: ChannelLink, platform: Platform | null) {
  const isUntold = link.platform === 'website' && platform !== null
  return { platform: isUntold ? platform : link.platform, link }
}
