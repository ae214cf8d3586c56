import type { SameKeys } from '../sameKeys.ts'
import type { channelPurposes as swedish } from '../sv/channelPurposes.ts'

export const channelPurposes = {
  title: 'Who the channel is for',
  edit: 'Change links',
  editTitle: 'Who {name} is for',
  audiences: 'Target groups',
  benefits: 'Benefits it gives',
  goals: 'Goals it contributes to',
  none: 'nothing stated',
  empty:
    'The channel is not linked to any target group, benefit or goal yet. The link shows what is lost if the channel goes silent.',
} as const satisfies SameKeys<typeof swedish>
