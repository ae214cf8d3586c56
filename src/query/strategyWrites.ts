import { chooseLead } from '#storage/chooseLead.ts'
import { setFindingAside, takeUpFinding } from '#storage/setAsideWrites.ts'
import { editChannelPurposes, link, setContribution, unlink } from '#storage/strategyLinks.ts'
import {
  addGoals,
  audienceWrites,
  barrierWrites,
  benefitWrites,
  bringBack,
  collaborationWrites,
  goalWrites,
  initiativeWrites,
  visionWrites,
  type StrategyWrites,
} from '#storage/strategyWrites.ts'
import { defineWrite } from './defineWrite.ts'

export type { StrategyLink } from '#storage/strategyLinks.ts'

/** The acts on one kind of record, as the panel for it holds them. */
function defineRecordWrites<Row, Draft>(writes: StrategyWrites<Row, Draft>) {
  const useAdd = defineWrite(writes.add)
  const useEdit = defineWrite(writes.edit)
  const useArchive = defineWrite(writes.archive)
  return function useRecordWrites() {
    const { run: add } = useAdd()
    const { run: edit } = useEdit()
    const { run: archive } = useArchive()
    return { add, edit, archive }
  }
}

export const useVisionWrites = defineRecordWrites(visionWrites)
export const useGoalWrites = defineRecordWrites(goalWrites)
export const useAudienceWrites = defineRecordWrites(audienceWrites)
export const useBenefitWrites = defineRecordWrites(benefitWrites)
export const useInitiativeWrites = defineRecordWrites(initiativeWrites)
export const useCollaborationWrites = defineRecordWrites(collaborationWrites)
export const useBarrierWrites = defineRecordWrites(barrierWrites)

/** Several at once, e.g. pasted as lines. */
export const useAddGoals = defineWrite(addGoals)
/** Whatever is archived, by its table. */
export const useBringBack = defineWrite(bringBack)

export const useLink = defineWrite(link)
export const useUnlink = defineWrite(unlink)
export const useEditChannelPurposes = defineWrite(editChannelPurposes)
/** What a unit is to a benefit; null empties the cell. */
export const useSetContribution = defineWrite(setContribution)

export const useChooseLead = defineWrite(chooseLead)

export const useSetFindingAside = defineWrite(setFindingAside)
export const useTakeUpFinding = defineWrite(takeUpFinding)
