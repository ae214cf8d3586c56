export const pauseReasons = {
  holiday: 'semester',
  vacancy: 'vakans',
  season: 'säsong',
  crisis: 'kris eller annat viktigare',
  technical: 'tekniskt hinder',
} as const
