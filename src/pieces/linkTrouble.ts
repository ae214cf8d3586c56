import { parseChannelLink, type ChannelLinkProblem } from '#domain/channelLink.ts'
import type { FindTwin } from '#domain/twinFinder.ts'
import { linkProblemWords } from '#i18n/linkProblemWords.ts'
import { useText } from '#i18n/text.ts'
import type { ChannelCard } from '#query/channels.ts'

/** Why a written link cannot be a channel's: nobody can read it, or it is another channel's. */
export type LinkTrouble =
  | { readonly code: 'unreadable'; readonly problem: ChannelLinkProblem }
  | { readonly code: 'taken'; readonly by: string }

/** What is wrong with a link; null when nothing is, or none is written. */
export function linkTrouble(url: string, findTwin: FindTwin<ChannelCard>): LinkTrouble | null {
  if (url.trim() === '') return null
  const result = parseChannelLink(url)
  if (!result.ok) return { code: 'unreadable', problem: result.problem }
  const twin = findTwin(result.link)
  return twin ? { code: 'taken', by: twin.channel.name } : null
}

/** What is wrong with a link, in words; undefined when nothing is. */
export function useLinkError(url: string, trouble: LinkTrouble | null): string | undefined {
  const t = useText('channel.editing')
  const words = useText('linkProblems')
  const platforms = useText('platforms')
  if (trouble === null) return undefined
  return trouble.code === 'taken'
    ? t('linkTaken', { name: trouble.by })
    : linkProblemWords(url.trim(), trouble.problem, words, platforms)
}
