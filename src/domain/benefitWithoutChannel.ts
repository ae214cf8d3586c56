import type { LocalDate } from './calendar.ts'
import { prioritisedBenefits } from './currentDecisions.ts'
import { action, toFinding, type Finding } from './finding.ts'
import { linked } from './linkTable.ts'
import { activeBenefits, liveChannelsOf, type PlanLookup } from './planLookup.ts'

/** G2: an active benefit that no live channel gives. Serious if a decision in force prioritises it, else medium. */
export function benefitsWithoutChannel(lookup: PlanLookup, today: LocalDate): Finding[] {
  const prioritised = prioritisedBenefits(lookup.plan, today)
  return activeBenefits(lookup)
    .filter(({ id }) => liveChannelsOf(lookup, id).length === 0)
    .map(({ id }) =>
      toFinding({
        severity: prioritised.has(id) ? 'serious' : 'medium',
        objects: [{ kind: 'benefit', id }],
        grounds: prioritised.has(id) ? ['prioritised'] : [],
        facts: {
          rule: 'G2',
          benefitId: id,
          prioritised: prioritised.has(id),
          sleepingChannelIds: linked(lookup.channelsOfBenefit, id),
        },
        actions: [
          action('newInitiative', 'benefit', [id]),
          action('linkChannel', 'benefit', [id]),
          action('logBarrier', 'benefit', [id]),
        ],
      }),
    )
}
