import { useEffect, useState } from 'react'
import type { ChannelCard } from '#query/channels.ts'
import { planReading, type OpenRegister, type RegisterPlan } from '#query/registerReading.ts'

type Planned = {
  /** While it is being worked out anew the one before; null before the first. */
  readonly plan: RegisterPlan | null
  /** True when it is that of these columns and of what stands now. */
  readonly isFresh: boolean
}

type Done = { readonly plan: RegisterPlan; readonly of: unknown; readonly among: unknown }

/** What a register would do to the channels there are. */
export function useRegisterPlan(register: OpenRegister, cards: readonly ChannelCard[]): Planned {
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void planReading(register, cards, stop.signal).then((plan) => {
      if (plan && !stop.signal.aborted) setDone({ plan, of: register, among: cards })
    })
    return () => stop.abort()
  }, [register, cards])
  return { plan: done?.plan ?? null, isFresh: done?.of === register && done.among === cards }
}
