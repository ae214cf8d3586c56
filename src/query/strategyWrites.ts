import { chooseLead } from '#storage/chooseLead.ts'
import { setFindingAside, takeUpFinding } from '#storage/setAsideWrites.ts'
import { editChannelPurposes, link, setContribution, unlink } from '#storage/strategyLinks.ts'
import {
  addGoals,
  audienceWrites,
  barrierWrites,
  benefitWrites,
  collaborationWrites,
  goalWrites,
  initiativeWrites,
  visionWrites,
} from '#storage/strategyWrites.ts'
import { bringBackUnit } from '#storage/unitWrites.ts'
import { defineWrite } from './defineWrite.ts'

export type { StrategyLink } from '#storage/strategyLinks.ts'

export const useAddVision = defineWrite(visionWrites.add)
export const useEditVision = defineWrite(visionWrites.edit)
export const useArchiveVision = defineWrite(visionWrites.archive)
export const useBringBackVision = defineWrite(visionWrites.bringBack)

export const useAddGoal = defineWrite(goalWrites.add)
export const useEditGoal = defineWrite(goalWrites.edit)
export const useArchiveGoal = defineWrite(goalWrites.archive)
export const useBringBackGoal = defineWrite(goalWrites.bringBack)

export const useAddAudience = defineWrite(audienceWrites.add)
export const useEditAudience = defineWrite(audienceWrites.edit)
export const useArchiveAudience = defineWrite(audienceWrites.archive)
export const useBringBackAudience = defineWrite(audienceWrites.bringBack)

export const useAddBenefit = defineWrite(benefitWrites.add)
export const useEditBenefit = defineWrite(benefitWrites.edit)
export const useArchiveBenefit = defineWrite(benefitWrites.archive)
export const useBringBackBenefit = defineWrite(benefitWrites.bringBack)

export const useAddInitiative = defineWrite(initiativeWrites.add)
export const useEditInitiative = defineWrite(initiativeWrites.edit)
export const useArchiveInitiative = defineWrite(initiativeWrites.archive)
export const useBringBackInitiative = defineWrite(initiativeWrites.bringBack)

export const useAddCollaboration = defineWrite(collaborationWrites.add)
export const useEditCollaboration = defineWrite(collaborationWrites.edit)
export const useArchiveCollaboration = defineWrite(collaborationWrites.archive)
export const useBringBackCollaboration = defineWrite(collaborationWrites.bringBack)

export const useAddBarrier = defineWrite(barrierWrites.add)
export const useEditBarrier = defineWrite(barrierWrites.edit)
export const useArchiveBarrier = defineWrite(barrierWrites.archive)
export const useBringBackBarrier = defineWrite(barrierWrites.bringBack)

/** Several at once, e.g. pasted as lines. */
export const useAddGoals = defineWrite(addGoals)
export const useBringBackUnit = defineWrite(bringBackUnit)

export const useLink = defineWrite(link)
export const useUnlink = defineWrite(unlink)
export const useEditChannelPurposes = defineWrite(editChannelPurposes)
/** What a unit is to a benefit; null empties the cell. */
export const useSetContribution = defineWrite(setContribution)

export const useChooseLead = defineWrite(chooseLead)

export const useSetFindingAside = defineWrite(setFindingAside)
export const useTakeUpFinding = defineWrite(takeUpFinding)
