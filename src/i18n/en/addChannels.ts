import type { SameKeys } from '../sameKeys.ts'
import type { addChannels as swedish } from '../sv/addChannels.ts'

export const addChannels = {
  title: 'Add channels',
  links: 'Links',
  linksHint:
    'One or more links to pages, accounts or blogs. A name in front of a link is used as its name.',
  linksExample: 'https://www.facebook.com/ungdomsradgivningen.exempel',
  found:
    '{count, plural, =0 {No new channel was recognised.} one {One channel was recognised.} other {# channels were recognised.}}',
  twins: '{count, plural, one {One is there already.} other {# are there already.}}',
  unread: '{count, plural, one {One line could not be read.} other {# lines could not be read.}}',
  include: 'Add {page}',
  name: 'name in the register',
  nameMissing: 'Write what the channel is called.',
  wasPost: 'The link led to a post. This is the page it stands on.',
  alreadyThere: 'Already in the register as <link>{name}</link>.',
  withoutLink: 'Add one without a link',
  withoutLinkHint: 'A newsletter or a page on the intranet, for instance.',
  platform: 'Platform',
  remove: 'Remove this row',
  sharedCadence:
    'The cadence is the same for all. Change it for one of them on its own page afterwards.',
  together: 'Shared by those you add',
  togetherOne: 'About the channel',
  submit: '{count, plural, =0 {Add} one {Add the channel} other {Add # channels}}',
  nothing: 'Paste at least one link, or add a channel without one.',
} as const satisfies SameKeys<typeof swedish>
