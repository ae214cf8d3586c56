import type { SameKeys } from '../sameKeys.ts'
import type { linkProblems as swedish } from '../sv/linkProblems.ts'

export const linkProblems = {
  empty: 'Paste a link.',
  notALink: '“{text}” is not a link. Copy the address from the browser’s address bar.',
  refusedScheme: '“{text}” is not a web address. Use a link that begins with https.',
  tooLong: 'The link is too long to be a channel’s address.',
  shortLink: '“{text}” is a shortened link. Open it and copy the address it leads to.',
  postWithoutPage:
    '“{text}” leads to a post on {platform}. Open the page the post stands on and copy its address.',
  notAChannel:
    '“{text}” is one of {platform}’s own pages. Open your own page and copy its address.',
  handleWithoutPlatform: '“{text}” may be on several platforms. Paste the whole link instead.',
} as const satisfies SameKeys<typeof swedish>
