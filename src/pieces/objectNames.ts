import type { ObjectKind, ObjectRef } from '#domain/objectRef.ts'
import type { Strategy } from '#query/strategy.ts'

/** What each thing that a finding can be about is called; empty for what has no name, or is gone. */
export function objectNames(strategy: Strategy): (object: ObjectRef) => string {
  const byKind = new Map<ObjectKind, ReadonlyMap<string, string>>(
    kinds.map((kind) => [kind, namesOf(strategy, kind)]),
  )
  return ({ kind, id }) => byKind.get(kind)?.get(id) ?? ''
}

const kinds = [
  'vision',
  'goal',
  'audience',
  'benefit',
  'initiative',
  'channel',
  'unit',
  'barrier',
  'role',
  'watchedSource',
] as const satisfies readonly ObjectKind[]

function namesOf(strategy: Strategy, kind: (typeof kinds)[number]): Map<string, string> {
  switch (kind) {
    case 'vision':
      return new Map(strategy.visions.map(({ id, text }) => [id, text]))
    case 'goal':
      return new Map(strategy.goals.map(({ id, title }) => [id, title]))
    case 'audience':
      return named(strategy.audiences)
    case 'benefit':
      return new Map(strategy.benefits.map(({ id, statement }) => [id, statement]))
    case 'initiative':
      return initiativeNames(strategy)
    case 'channel':
      return named(strategy.channels)
    case 'unit':
      return named(strategy.units)
    case 'barrier':
      return new Map(strategy.barriers.map(({ id, statement }) => [id, statement]))
    case 'role':
      return new Map(strategy.roles.map(({ id, label }) => [id, label]))
    case 'watchedSource':
      return named(strategy.watchedSources)
  }
}

function named(rows: ReadonlyArray<{ readonly id: string; readonly name: string }>) {
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** An initiative without a title goes by its way of working, its channel or its benefit. */
function initiativeNames({ initiatives, channels, benefits }: Strategy): Map<string, string> {
  const channelNames = named(channels)
  const statements = new Map(benefits.map(({ id, statement }) => [id, statement]))
  return new Map(
    initiatives.map(({ id, title, way, channelId, benefitId }) => [
      id,
      [title, way, channelNames.get(channelId ?? ''), statements.get(benefitId ?? '')].find(
        (name) => name?.trim(),
      ) ?? '',
    ]),
  )
}
