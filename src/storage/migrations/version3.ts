import type { Migration } from './migration.ts'

/** The strategy, from vision to channel, and the channel's card. No older rows move. */
export const version3: Migration = {
  version: 3,
  stores: {
    visions: 'id',
    goals: 'id',
    audiences: 'id',
    benefits: 'id, audienceId',
    benefitGoals: 'id, benefitId, goalId',
    requiredUnits: 'id, benefitId, unitId',
    contributions: 'id, unitId, benefitId',
    collaborations: 'id',
    collaborationUnits: 'id, collaborationId, unitId',
    collaborationBenefits: 'id, collaborationId, benefitId',
    initiatives: 'id',
    barriers: 'id',
    barrierObjects: 'id, barrierId, objectId',
    setAsides: 'id, findingKey',
    channelAudiences: 'id, channelId, audienceId',
    channelBenefits: 'id, channelId, benefitId',
    channelGoals: 'id, channelId, goalId',
    roles: 'id',
    assignments: 'id, channelId, roleId',
    registerBlocks: 'id, channelId',
    watchedSources: 'id, channelId',
    observations: 'id, date, sourceId, channelId',
  },
}
