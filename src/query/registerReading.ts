import { create } from 'zustand'
import type { RegisterMapping } from '#domain/registerColumn.ts'
import type { RefusalCode } from '#importing/reading.ts'
import type { RegisterPlan, StandingChannel } from '#importing/registerPlan.ts'
import type { RegisterTable, RegisterTableResult } from '#importing/registerTable.ts'

// The screen is built from these; features do not reach into the readers' room.
export type {
  NotedFact,
  RegisterEntry,
  RegisterNote,
  RegisterProblem,
} from '#importing/registerEntries.ts'
export type { PlannedChannel, RegisterPlan } from '#importing/registerPlan.ts'
export type { RegisterTable } from '#importing/registerTable.ts'

/** A register that has been opened, and what its columns are taken for. */
export type OpenRegister = {
  /** The file's; empty for pasted text. */
  readonly name: string
  readonly table: RegisterTable
  readonly mapping: RegisterMapping
}

/** What reading a register in brought. */
export type ReadRegister = {
  readonly channelIds: readonly string[]
  readonly units: number
  /** Of the change, to take it back by; null when nothing was written. */
  readonly seq: number | null
}

/** Where the one register of this tab that is being read in stands. */
export type RegisterReading =
  | { readonly phase: 'idle' }
  | { readonly phase: 'opening'; readonly name: string }
  | { readonly phase: 'refused'; readonly name: string; readonly code: RefusalCode }
  | { readonly phase: 'open'; readonly register: OpenRegister }
  | { readonly phase: 'saved'; readonly brought: ReadRegister }

const useStore = create<RegisterReading>()(() => ({ phase: 'idle' }))

/** The reading outlives its screen, so that one may look at a channel meanwhile. */
export function useRegisterReading(): RegisterReading {
  return useStore()
}

let latest = 0

function show(next: RegisterReading) {
  latest += 1
  useStore.setState(next, true)
}

/** Opens a file, or pasted text with an empty name. Nothing is written. */
export async function openRegister(name: string, blob: Blob): Promise<void> {
  show({ phase: 'opening', name })
  const own = latest
  const result = await readTable(name, blob)
  if (own !== latest) return
  if (result.ok) await showTable(name, result.table)
  else show({ phase: 'refused', name, code: result.code })
}

/** Takes columns for something else, or nothing. */
export function mapRegister(mapping: RegisterMapping) {
  const state = useStore.getState()
  if (state.phase === 'open') show({ ...state, register: { ...state.register, mapping } })
}

/** Tells what the register that was open brought. */
export function registerSaved(brought: ReadRegister) {
  show({ phase: 'saved', brought })
}

/** Lets go of it, whatever phase it is in. */
export function leaveRegister() {
  show({ phase: 'idle' })
}

/** Larger than any list of channels: 20,000 rows of 400 signs. */
const mostBytes = 8_000_000

/**
 * Opens the file if it is a register, and tells whether it was. A file that cannot be read is none, and
 * is left to those who can say why.
 */
export async function openIfRegister(name: string, blob: Blob): Promise<boolean> {
  if (blob.size > mostBytes) return false
  const result = await readTable(name, blob)
  if (!result.ok) return false
  const { looksLikeRegister } = await import('#importing/looksLikeRegister.ts')
  if (!looksLikeRegister(result.table)) return false
  await showTable(name, result.table)
  return true
}

/** What the register would do to what stands; null when it was stopped. */
export async function planReading(
  { table, mapping }: OpenRegister,
  standing: readonly StandingChannel[],
  signal: AbortSignal,
): Promise<RegisterPlan | null> {
  const { planRegister } = await import('#importing/registerPlan.ts')
  return planRegister(table, mapping, standing, signal)
}

async function showTable(name: string, table: RegisterTable) {
  const { guessRegisterColumns } = await import('#importing/registerColumns.ts')
  const mapping = guessRegisterColumns(
    table.names,
    table.rows.map(({ cells }) => cells),
  )
  show({ phase: 'open', register: { name, table, mapping } })
}

// The readers are fetched when there is something to read.
async function readTable(name: string, blob: Blob): Promise<RegisterTableResult> {
  const { readRegisterTable } = await import('#importing/registerTable.ts')
  return readRegisterTable({
    name,
    size: blob.size,
    stream: () => blob.stream(),
    part: (from, to) => blob.slice(from, to).stream(),
  })
}
