import type { SameKeys } from '../sameKeys.ts'
import type { firstRun as swedish } from '../sv/firstRun.ts'

export const firstRun = {
  title: 'Persistence, channel by channel',
  lead: 'Uthållig (Swedish for persistent) shows which of your social media keep their plan, which have gone silent and which need support. Each channel is compared with its own plan only.',
  stays: 'Everything stays in this browser: no account, no server, nothing is sent from here.',
  sample:
    'A row is a channel and a cell is a week: filled when the plan was kept, part-filled when it was kept in part, empty when it was missed and hatched during a pause.',
  doors: 'Three ways to begin',
  language: 'Language',
  empty: {
    title: 'Begin empty',
    text: 'You get an empty plan for your organisation and add the channels one by one, by pasting their links.',
    organisation: 'Organisation',
    organisationExample: 'for example Social services',
    municipality: 'Municipality',
    optional: 'may be left empty',
    organisationMissing: 'Write the name of the organisation, so that the plan has a name.',
    begin: 'Begin',
  },
  example: {
    title: 'Exempelkommun',
    text: 'You get a made-up administration with channels, pauses and two years of posts to look around in. One click takes it all away again.',
    load: 'Open the example',
  },
  readIn: {
    title: 'Read in',
    text: 'You have an export from Meta Business Suite or the feed of a blog: the channels are suggested from the file, and you see everything before anything is saved. A list of your channels will do too, and so will a backup of a whole plan.',
    choose: 'Read in posts',
  },
} as const satisfies SameKeys<typeof swedish>
