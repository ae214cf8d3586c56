import type { Audience } from './audience.ts'
import type { Barrier, BarrierObject } from './barrier.ts'
import type { Benefit } from './benefit.ts'
import type { Collaboration } from './collaboration.ts'
import type { DraftOf } from './draft.ts'
import type { Goal } from './goal.ts'
import type { Initiative } from './initiative.ts'
import type { Vision } from './vision.ts'

/** Something that does not exist yet, and is made by its name in the act that first points at it. */
export type NewName = { readonly newName: string }

/** What a picker gives: the id of something that exists, or the name that was typed. */
export type Pointer = string | NewName

/** A benefit to be made in passing needs to know whose it is. */
export type BenefitPointer = string | (NewName & { readonly audienceId: string })

/** The draft, in which these fields may also name what does not exist yet. */
type Pointing<Draft, Field extends keyof Draft> = {
  readonly [Key in keyof Draft]: Key extends Field ? Draft[Key] | NewName : Draft[Key]
}

/*
 * Drafts as panels give them. The lists stand in tables of their own; in a patch, a list takes the place
 * of the one before, and an absent one stays.
 */

export type VisionDraft = DraftOf<Vision>

export type GoalDraft = Pointing<DraftOf<Goal>, 'parentGoalId'> & {
  /** The benefits that serve it. */
  readonly benefitIds?: readonly BenefitPointer[]
  readonly channelIds?: readonly string[]
}

export type AudienceDraft = DraftOf<Audience> & {
  /** The channels that are meant for it. */
  readonly channelIds?: readonly string[]
}

export type BenefitDraft = Pointing<DraftOf<Benefit>, 'audienceId' | 'ownerUnitId'> & {
  readonly goalIds?: readonly Pointer[]
  /** The units without which it cannot be created. */
  readonly requiredUnitIds?: readonly Pointer[]
  /** The channels that give it. */
  readonly channelIds?: readonly string[]
}

/** A new benefit is made for the initiative's audience, and needs one. */
export type InitiativeDraft = Pointing<
  DraftOf<Initiative>,
  'audienceId' | 'benefitId' | 'leadUnitId'
>

export type CollaborationDraft = DraftOf<Collaboration> & {
  readonly unitIds?: readonly Pointer[]
  readonly benefitIds?: readonly BenefitPointer[]
}

/** What a barrier stands in the way of; a benefit that is made in passing says whose it is. */
export type Obstructed = Pick<BarrierObject, 'objectKind'> & {
  readonly objectId: Pointer | BenefitPointer
}

export type BarrierDraft = DraftOf<Barrier> & {
  /** What it stands in the way of. */
  readonly objects?: readonly Obstructed[]
}

/** What a channel is for, each list in place of the one before. */
export type ChannelPurposes = {
  readonly audienceIds?: readonly Pointer[]
  readonly benefitIds?: readonly BenefitPointer[]
  readonly goalIds?: readonly Pointer[]
}
