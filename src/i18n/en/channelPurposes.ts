import type { SameKeys } from '../sameKeys.ts'
import type { channelPurposes as swedish } from '../sv/channelPurposes.ts'

export const channelPurposes = {
  title: 'Who the channel is for',
  edit: 'Change links',
  editTitle: 'Who {name} is for',
  audiences: 'Target groups',
  benefits: 'Benefits it gives',
  goals: 'Goals it contributes to',
  barriers: 'Barriers in the way',
  addBarrier: 'Log a barrier',
  none: 'nothing stated',
  empty:
    'The channel is not linked to any target group, benefit or goal yet. The link shows what is lost if the channel goes silent.',
  addAudience: 'Add target group',
  addBenefit: 'Add benefit',
  addGoal: 'Add goal',
  hint: 'Choose one, or write the name of a new one.',
  benefitHint: 'Choose among the benefits. To write a new one, choose one target group first.',
} as const satisfies SameKeys<typeof swedish>
