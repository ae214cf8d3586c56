import { toDayNumber, type LocalDate } from './calendar.ts'
import { toFinding, type Finding } from './finding.ts'
import { byCodePoint, refsOf } from './objectRef.ts'
import type { PlanLookup } from './planLookup.ts'

/** So many days without an observation, and the monitoring is taken to have stopped. */
const quietDays = 90

/** What is watched: a source with its channel, or a channel under which no source is entered. */
type Watch = {
  readonly sourceId: string | null
  readonly channelId: string | null
  readonly receiver: string
  readonly since: LocalDate | null
}

/**
 * G12: something watched that has no receiver, or no observation of the last 90 days: the newest is 90 days
 * old or more, or there is none and it has been watched for so long (or nobody said since when). Medium.
 * Looks at every source, save under channels that no longer run, and at every running monitoring channel
 * without a source. An observation that names only the channel counts for all of its sources. Nothing when
 * sources cannot be entered yet.
 */
export function monitoringThatReachesNobody(lookup: PlanLookup, today: LocalDate): Finding[] {
  if (!lookup.plan.watchedSources) return []
  return watches(lookup, lookup.plan.watchedSources).flatMap((watch) => {
    const newest = newestObservation(lookup, watch, today)
    const noReceiver = watch.receiver.trim() === ''
    const noObservation = isLongAgo(newest ?? watch.since, today)
    if (!noReceiver && !noObservation) return []
    const { sourceId, channelId } = watch
    const sources = refsOf('watchedSource', sourceId === null ? [] : [sourceId])
    const channels = refsOf('channel', channelId === null ? [] : [channelId])
    const main = [...sources, ...channels].slice(0, 1)
    return toFinding({
      severity: 'medium',
      objects: [...sources, ...channels],
      grounds: [...(noReceiver ? ['receiver'] : []), ...(noObservation ? ['observation'] : [])],
      facts: {
        rule: 'G12',
        sourceId,
        channelId,
        noReceiver,
        noObservation,
        observationAgeDays: newest === null ? null : toDayNumber(today) - toDayNumber(newest),
      },
      actions: [
        ...(noReceiver ? [{ kind: 'nameReceiver', objects: main } as const] : []),
        ...(noObservation ? [{ kind: 'addObservation', objects: main } as const] : []),
      ],
    })
  })
}

function watches(
  { channels }: PlanLookup,
  sources: NonNullable<PlanLookup['plan']['watchedSources']>,
): Watch[] {
  const ofSources = [...sources]
    .sort((a, b) => byCodePoint(a.id, b.id))
    .filter(
      ({ channelId }) => (channels.get(channelId ?? '')?.lifecycle ?? 'running') === 'running',
    )
    .map(({ id, channelId, receiver, since }) => ({
      sourceId: id,
      channelId: channelId !== undefined && channels.has(channelId) ? channelId : null,
      receiver: receiver ?? '',
      since: since ?? null,
    }))
  const ofChannels = [...channels.values()]
    .filter(({ mode, lifecycle }) => mode === 'monitor' && lifecycle === 'running')
    .filter(({ id }) => !ofSources.some(({ channelId }) => channelId === id))
    .map(({ id, start }) => ({ sourceId: null, channelId: id, receiver: '', since: start }))
  return [...ofSources, ...ofChannels]
}

function newestObservation(
  { plan }: PlanLookup,
  { sourceId, channelId }: Watch,
  today: LocalDate,
): LocalDate | null {
  const dates = (plan.observations ?? [])
    .filter((it) =>
      it.sourceId === undefined
        ? it.channelId !== undefined && it.channelId === channelId
        : it.sourceId === sourceId,
    )
    .map(({ date }) => date)
    .filter((date) => date <= today)
  return dates.sort(byCodePoint).at(-1) ?? null
}

function isLongAgo(date: LocalDate | null, today: LocalDate): boolean {
  return date === null || toDayNumber(today) - toDayNumber(date) >= quietDays
}
