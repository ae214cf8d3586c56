import type { SameKeys } from '../sameKeys.ts'
import type { presets as swedish } from '../sv/presets.ts'

export const presets = {
  names: {
    varbergSocial: 'Varberg, social media',
    varbergBlog: 'Varberg, blogs',
    varbergEvent: 'Varberg, event channels',
    hultsfred: 'Hultsfred',
    malmo: 'Malmö',
    hoganas: 'Höganäs',
    goteborg: 'Gothenburg',
  },
  sources: {
    varbergSocial:
      'Varberg’s guideline: 3–4 posts a week on Facebook, Instagram and Twitter. Accounts that are not used are closed.',
    varbergBlog: 'Varberg’s guideline: blogs get something new at least once a month.',
    varbergEvent:
      'Varberg’s guideline: event channels, such as YouTube, are used at least once per half-year.',
    hultsfred:
      'Hultsfred’s guideline: at least one post a week. The presence should be marked by persistence, and there is a named deputy.',
    malmo:
      'Malmö’s guideline: at least two posts a week. Seasonal accounts may rest, and someone takes over during holidays.',
    hoganas: 'Höganäs’ guideline: at least two posts a week. All accounts are in a public list.',
    goteborg:
      'Gothenburg’s guideline: an active account has at least one post a week. After half a year without posts, closing it is considered.',
  },
  example: 'Example: check it against your own guideline. Noted on {date}.',
  adjusted: 'Began as {name}, changed since.',
} as const satisfies SameKeys<typeof swedish>
