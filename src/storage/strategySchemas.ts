import type * as z from 'zod'
import { audienceSchema } from '#domain/audience.ts'
import { barrierObjectSchema, barrierSchema } from '#domain/barrier.ts'
import { benefitGoalSchema, benefitSchema, requiredUnitSchema } from '#domain/benefit.ts'
import {
  channelAudienceSchema,
  channelBenefitSchema,
  channelGoalSchema,
} from '#domain/channelPurpose.ts'
import {
  collaborationBenefitSchema,
  collaborationSchema,
  collaborationUnitSchema,
} from '#domain/collaboration.ts'
import { contributionSchema } from '#domain/contribution.ts'
import { goalSchema } from '#domain/goal.ts'
import { initiativeSchema } from '#domain/initiative.ts'
import { registerBlockSchema } from '#domain/registerBlock.ts'
import { assignmentSchema, roleSchema } from '#domain/role.ts'
import { setAsideSchema } from '#domain/setAside.ts'
import { visionSchema } from '#domain/vision.ts'
import { observationSchema, watchedSourceSchema } from '#domain/watchedSource.ts'
import type { StrategyTableName, StrategyTables } from './strategyTables.ts'

/** What the rows of each of the strategy's tables must be. */
export const strategySchemas: {
  readonly [Name in StrategyTableName]: z.ZodType<StrategyTables[Name]>
} = {
  visions: visionSchema,
  goals: goalSchema,
  audiences: audienceSchema,
  benefits: benefitSchema,
  benefitGoals: benefitGoalSchema,
  requiredUnits: requiredUnitSchema,
  contributions: contributionSchema,
  collaborations: collaborationSchema,
  collaborationUnits: collaborationUnitSchema,
  collaborationBenefits: collaborationBenefitSchema,
  initiatives: initiativeSchema,
  barriers: barrierSchema,
  barrierObjects: barrierObjectSchema,
  setAsides: setAsideSchema,
  channelAudiences: channelAudienceSchema,
  channelBenefits: channelBenefitSchema,
  channelGoals: channelGoalSchema,
  roles: roleSchema,
  assignments: assignmentSchema,
  registerBlocks: registerBlockSchema,
  watchedSources: watchedSourceSchema,
  observations: observationSchema,
}
