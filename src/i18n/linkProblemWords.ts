import type { ChannelLinkProblem } from '#domain/channelLink.ts'
import type { Text } from './text.ts'

const shownLength = 60

/** What is wrong with a pasted piece, and what to paste instead. */
export function linkProblemWords(
  text: string,
  problem: ChannelLinkProblem,
  t: Text<'linkProblems'>,
  platforms: Text<'platforms'>,
): string {
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
  switch (problem.code) {
    case 'empty':
    case 'tooLong':
      return t(problem.code)
    case 'notALink':
    case 'refusedScheme':
    case 'shortLink':
    case 'handleWithoutPlatform':
      return t(problem.code, { text: shown })
    case 'postWithoutPage':
    case 'notAChannel':
      return t(problem.code, { text: shown, platform: platforms(problem.platform) })
  }
}
