import type { SameKeys } from '../sameKeys.ts'
import type { statuses as swedish } from '../sv/statuses.ts'

export const statuses = {
  names: {
    monitoring: 'Monitoring',
    planned: 'Planned',
    resting: 'Resting',
    closing: 'Closing',
    closed: 'Closed',
    noData: 'No data',
    paused: 'Pause',
    silent: 'Silence',
    atRisk: 'At risk',
    quieterThanUsual: 'Quieter than usual',
    new: 'New',
    belowPlan: 'Below plan',
    active: 'Active',
  },
  activeInBursts: 'Active, in bursts',
  quieterFor: 'Quieter than usual, {duration}',
  atRiskFor: 'At risk, quiet for {duration}',
  silentSince: 'Silent since {since}, {duration}',
  silentFromStart: 'Silent from the start, {duration}',
  pausedUntil: 'Paused until {until}',
  pausedOpen: 'Paused until further notice',
  restingUntil: 'Resting until {until}',
  restingOpen: 'Resting until further notice',
  plannedFrom: 'Planned, starts {start}',
} as const satisfies SameKeys<typeof swedish>
