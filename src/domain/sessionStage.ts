/** The stages of a session. It stays in one until somebody moves it on, also over a reload. */
export const sessionStages = [
  'prepare',
  'score',
  'reveal',
  'talk',
  'decide',
  'readBack',
  'confirmed',
] as const
export type SessionStage = (typeof sessionStages)[number]

/** What moves a session on. Nothing moves it back: to score again is to open a new round. */
export const sessionActs = [
  'openRound',
  'closeRound',
  'startTalk',
  'startDeciding',
  'startReadBack',
  'confirm',
] as const
export type SessionAct = (typeof sessionActs)[number]

const acts: Readonly<Record<SessionStage, readonly SessionAct[]>> = {
  prepare: ['openRound'],
  score: ['closeRound'],
  reveal: ['startTalk', 'openRound', 'startDeciding'],
  talk: ['openRound', 'startDeciding'],
  decide: ['startReadBack', 'openRound'],
  readBack: ['confirm', 'openRound'],
  confirmed: [],
}

const leadsTo: Readonly<Record<SessionAct, SessionStage>> = {
  openRound: 'score',
  closeRound: 'reveal',
  startTalk: 'talk',
  startDeciding: 'decide',
  startReadBack: 'readBack',
  confirm: 'confirmed',
}

/** The stage that an act leads to, or null where it cannot be done. */
export function stageAfter(stage: SessionStage, act: SessionAct): SessionStage | null {
  return acts[stage].includes(act) ? leadsTo[act] : null
}

/** True until the first round is opened: what is scored, and how, can be changed only till then. */
export function isPreparing(stage: SessionStage): boolean {
  return stage === 'prepare'
}

/** What the group walks through, as it is shown along the top; scoring comes twice. */
export const sessionSteps = [
  'prepare',
  'score',
  'reveal',
  'talk',
  'scoreAgain',
  'decide',
  'readBack',
] as const
export type SessionStep = (typeof sessionSteps)[number]

/** The step that a session is in, by its stage and its rounds so far; null when it is confirmed. */
export function sessionStep(stage: SessionStage, rounds: number): SessionStep | null {
  if (stage === 'confirmed') return null
  return stage === 'score' && rounds > 1 ? 'scoreAgain' : stage
}
