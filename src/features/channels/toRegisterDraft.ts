import type { Cadence } from '#domain/cadence.ts'
import type { LocalDate } from '#domain/calendar.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import { foldAlias } from '#domain/linkFold.ts'
import type { Platform } from '#domain/platform.ts'
import type { RegisterDraft } from '#domain/registerDraft.ts'
import type { Unit } from '#domain/unit.ts'
import type { UnitDraft } from '#domain/unitDraft.ts'
import type { ChannelCard } from '#query/channels.ts'
import type { RegisterEntry } from '#query/registerReading.ts'
import type { CadenceChoice } from '#pieces/CadenceField.tsx'
import { aliasesOf, usualCadence } from '#pieces/newChannels.ts'
import { parentsInRegister } from './parentsInRegister.ts'

/** What holds for the channels whose rows say nothing of it. */
export type RegisterChoices = {
  /** Null until it is chosen: then each has what is usual on its platform. */
  readonly cadence: CadenceChoice | null
  readonly start: LocalDate
}

type Standing = { readonly cards: readonly ChannelCard[]; readonly units: readonly Unit[] }

/** Units and channels to add, from the entries of a register that are new; in their order. */
export function toRegisterDraft(
  entries: readonly RegisterEntry[],
  choices: RegisterChoices,
  { cards, units }: Standing,
): RegisterDraft {
  const owners = ownerFinder(units)
  const parents = parentsInRegister(entries, cards)
  const channels = entries.map((entry, place): RegisterDraft['channels'][number] => {
    const { link, accountId, mode, lifecycle, purpose } = entry
    const { ownerUnitIds, newUnits } = owners.of(entry)
    const parent = parents[place]
    const cadence = cadenceOf(entry, choices.cadence)
    return {
      channel: {
        name: entry.name,
        platform: entry.platform,
        ...(link && { url: link.url }),
        mode: mode ?? 'publish',
        start: entry.start ?? choices.start,
        ...(mode !== 'monitor' && cadence),
        lifecycle: lifecycle ?? 'running',
        ...(parent?.is === 'standing' && { parentChannelId: parent.id }),
        ...(purpose !== '' && { purpose }),
        ...countedByDefault,
        ownerUnitIds,
        newOwnerUnits: [],
        aliases: [...(link ? aliasesOf(link) : []), ...aliasesOf({ handle: '', accountId })],
      },
      newUnits,
      ...(parent?.is === 'new' && { newParent: parent.place }),
    }
  })
  return { units: owners.made, channels }
}

/** The platforms of the entries that the shared cadence is for. */
export function platformsWithoutCadence(entries: readonly RegisterEntry[]): readonly Platform[] {
  return entries
    .filter(({ mode, cadence }) => mode !== 'monitor' && cadence === null)
    .map(({ platform }) => platform)
}

function cadenceOf(
  { cadence, platform }: RegisterEntry,
  shared: CadenceChoice | null,
): { readonly cadence: Cadence; readonly cadencePresetId?: string } {
  if (cadence) return { cadence }
  if (typeof shared?.n !== 'number') return { cadence: usualCadence([platform]) }
  const { n, per, presetId } = shared
  return { cadence: { n, per }, ...(presetId !== undefined && { cadencePresetId: presetId }) }
}

/** Gives owners by their names: units that stand, and those that are made, each name once. */
function ownerFinder(units: readonly Unit[]) {
  const standing = new Map<string, string>()
  for (const { id, name } of units) {
    const key = foldAlias('name', name)
    if (!standing.has(key)) standing.set(key, id)
  }
  const places = new Map<string, number>()
  const made: UnitDraft[] = []
  function placeOf(name: string, contactRole: string): number {
    const key = foldAlias('name', name)
    const known = places.get(key)
    if (known !== undefined) return known
    const place = made.push({ name, kind: 'unit', ...(contactRole !== '' && { contactRole }) }) - 1
    places.set(key, place)
    return place
  }
  function of({ units: names, contactRole }: RegisterEntry) {
    const ids = names.map((name) => standing.get(foldAlias('name', name)))
    const unknown = names.filter((_, at) => ids[at] === undefined)
    const role = names.length === 1 ? contactRole : ''
    return {
      ownerUnitIds: ids.filter((id) => id !== undefined),
      newUnits: [...new Set(unknown.map((name) => placeOf(name, role)))],
    }
  }
  return { of, made }
}
