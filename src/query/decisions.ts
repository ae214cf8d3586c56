import { decisionTables, listDecisions } from '#storage/listDecisions.ts'
import { defineRead } from './defineRead.ts'

/** Every confirmed decision, superseded ones too, the newest first; and the reviews of them. */
export const useDecisions = defineRead({
  key: 'decisions',
  tables: decisionTables,
  read: listDecisions,
})
