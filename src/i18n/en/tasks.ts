import type { SameKeys } from '../sameKeys.ts'
import type { tasks as swedish } from '../sv/tasks.ts'

export const tasks = {
  title: 'To do today',
  none: 'Nothing in particular today. No channel is silent or at risk, no pause is coming up and all that is needed has been read in.',
  toTasks: '{count, plural, one {One thing to do today} other {# things to do today}}',
  all: 'Show all {count, number}',
  names: '{names} and {count, plural, one {one more} other {# more}}',
  support: {
    title: 'Offer {name} support',
    titleMany: 'Offer {count, number} channels support',
    text: 'Silent for {duration}, the plan is {cadence}. Latest post: {date}.',
    textWithoutPosts: 'No post for {duration}, the plan is {cadence}.',
    textMany: 'They are about to fall silent: {names}.',
    act: 'Open the channel',
    actMany: 'Show the channels',
  },
  decide: {
    title: 'Decide what happens with {name}',
    titleMany: 'Decide what happens with {count, number} silent channels',
    text: 'Silent for {duration}. Restart it, merge it with another channel or close it?',
    textMany: 'Restart, merge or close? {names}.',
    act: 'Open the channel',
    actMany: 'Show the channels',
  },
  review: {
    title: 'Review of {name} ({due})',
    titleMany: 'Review of {count, number} decisions ({due})',
    due: 'due {date}',
    late: 'was due {date}',
    text: 'Decided {date}. What has happened since then is put together.',
    textMany: 'What has happened since the decisions is put together: {names}.',
    act: 'Review',
    actMany: 'Show the decisions',
  },
  readIn: {
    title: 'Read in new posts',
    text: 'The posts of {name} are known up to {date}.',
    textMany:
      'Posts are known up to {date} or earlier for {count, plural, one {# channel} other {# channels}}.',
    act: 'Read in',
  },
  pause: {
    title: 'A pause begins {when}',
    text: '{who}, {reason}, {dates}.',
    all: 'All channels',
    until: 'until {date}',
    open: 'until further notice',
    act: 'See the pause',
  },
  backup: {
    title: 'Make a backup',
    never: 'None has been made yet. Everything lies in this browser only.',
    old: 'The latest is from {date}. What has changed since then lies here only.',
    act: 'To the backup',
  },
} as const satisfies SameKeys<typeof swedish>
