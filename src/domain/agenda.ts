import * as z from 'zod'
import { sessionStep, type SessionStage, type SessionStep } from './sessionStage.ts'

const minutesSchema = z.int().min(0).max(240)

/** Minutes for each step. To prepare, at the meeting, is to go through the facts. */
export const agendaSchema = z.looseObject({
  prepare: minutesSchema,
  score: minutesSchema,
  reveal: minutesSchema,
  talk: minutesSchema,
  scoreAgain: minutesSchema,
  decide: minutesSchema,
  readBack: minutesSchema,
})
export type Agenda = Readonly<Record<SessionStep, number>>

/** 45 minutes. */
export const usualAgenda: Agenda = {
  prepare: 5,
  score: 7,
  reveal: 3,
  talk: 15,
  scoreAgain: 5,
  decide: 8,
  readBack: 2,
}

/** Minutes given to each thing that is talked about. */
export const minutesPerTalk = 5

/** The steps in the order in which they come. */
const order = ['prepare', 'score', 'reveal', 'talk', 'scoreAgain', 'decide', 'readBack'] as const

/** Minutes that the whole agenda takes. */
export function agendaMinutes(agenda: Agenda): number {
  return order.reduce((sum, step) => sum + agenda[step], 0)
}

/**
 * Minutes left by the agenda, `elapsed` minutes into the stage: what is left of it, and all of the steps
 * that follow. Negative when the meeting is over its time; 0 when it is confirmed.
 */
export function minutesLeft(
  agenda: Agenda,
  at: { readonly stage: SessionStage; readonly rounds: number; readonly elapsed: number },
): number {
  const step = sessionStep(at.stage, at.rounds)
  if (step === null) return 0
  // Once the second scoring is done, seeing it and talking of it is no new reveal and talk.
  const isAgain = at.rounds > 1 && (step === 'reveal' || step === 'talk')
  const ahead = order.slice(order.indexOf(isAgain ? 'scoreAgain' : step) + 1)
  const rest = ahead.reduce((sum, later) => sum + agenda[later], 0)
  return (isAgain ? 0 : agenda[step]) - at.elapsed + rest
}
