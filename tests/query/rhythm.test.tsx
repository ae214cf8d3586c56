import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderScreen, startTestQueries, today } from './testQueries.tsx'
import { addDays, toLocalDate } from '#domain/calendar.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import { useChannelRhythm, useRhythm } from '#query/rhythm.ts'
import { toStamp } from '#query/services.ts'
import type { Queries } from '#query/startQueries.ts'
import { addChannels } from '#storage/addChannels.ts'
import { stateCoverage } from '#storage/coverageWrites.ts'
import { addPause } from '#storage/pauseWrites.ts'

async function addedChannel({ services }: Queries): Promise<string> {
  const added = await addChannels(services.db, toStamp(services), [
    {
      name: 'Kontaktpoolen',
      platform: 'facebook',
      mode: 'publish',
      start: toLocalDate(addDays(today, -400)),
      cadence: { n: 3, per: 'week' },
      lifecycle: 'running',
      ...countedByDefault,
      ownerUnitIds: [],
      newOwnerUnits: [],
      aliases: [],
    },
  ])
  const [channel] = added.ok ? added.value : []
  if (!channel) throw new Error('not added')
  return channel.id
}

function Statuses() {
  return <p>all: {useRhythm().map(({ assessment }) => assessment.status)}</p>
}

function Status({ id }: { readonly id: string }) {
  return <p>one: {useChannelRhythm(id)?.assessment.status ?? 'gone'}</p>
}

test('assesses all channels and one, and again when pauses or coverage change', async () => {
  const { db, queries } = await startTestQueries()
  const id = await addedChannel(queries)
  renderScreen(
    queries,
    <>
      <Statuses />
      <Status id={id} />
      <Status id="none" />
    </>,
  )
  expect(await screen.findByText('all: noData')).toBeDefined()
  expect(screen.getByText('one: noData')).toBeDefined()
  expect(screen.getByText('one: gone')).toBeDefined()

  const year = { from: toLocalDate(addDays(today, -400)), to: toLocalDate(today) }
  await stateCoverage(db, toStamp(queries.services), { channelId: id, ...year })
  expect(await screen.findByText('all: silent')).toBeDefined()
  expect(await screen.findByText('one: silent')).toBeDefined()

  await addPause(db, toStamp(queries.services), {
    scope: 'all',
    from: toLocalDate(addDays(today, -3)),
    reason: 'vacancy',
    channelIds: [],
  })
  expect(await screen.findByText('all: paused')).toBeDefined()
  expect(await screen.findByText('one: paused')).toBeDefined()
})
