import { WaitingScreen } from '#pieces/WaitingScreen.tsx'
import { useChannels } from '#query/channels.ts'
import { useRegisterReading } from '#query/registerReading.ts'
import { RegisterBrought } from './RegisterBrought.tsx'
import { RegisterCheck } from './RegisterCheck.tsx'
import { RegisterSource } from './RegisterSource.tsx'

/** Reads in a whole register: chosen, checked, confirmed, summed up. */
export function ReadRegisterScreen() {
  return (
    <WaitingScreen>
      <ReadRegister />
    </WaitingScreen>
  )
}

function ReadRegister() {
  const state = useRegisterReading()
  const cards = useChannels()
  if (state.phase === 'open')
    return <RegisterCheck key={state.register.name} register={state.register} />
  if (state.phase !== 'saved') return <RegisterSource state={state} />
  // Taken back, by whatever way, it has nothing more to tell of.
  const ids = new Set(state.brought.channelIds)
  const stands = cards.some(({ channel }) => ids.has(channel.id))
  return stands ? (
    <RegisterBrought brought={state.brought} />
  ) : (
    <RegisterSource state={{ phase: 'idle' }} />
  )
}
