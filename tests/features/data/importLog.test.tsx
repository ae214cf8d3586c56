import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import { countedByDefault } from '#domain/channelDraft.ts'
import { addChannels } from '#storage/addChannels.ts'
import { chooseFiles, confirmImport, exportOf, renderData, wordsOf } from './renderData.tsx'

type Data = Awaited<ReturnType<typeof renderData>>

/** Reads in an export of two pages, one of which is not ours. */
async function readInNorr({ user }: Data) {
  await chooseFiles(user, [exportOf({ Norr: 3, Grannen: 2 })])
  await user.click(screen.getByRole('checkbox', { name: 'Läs in Grannen' }))
  await confirmImport(user)
  await screen.findByRole('heading', { name: '3 inlägg är inlästa i en kanal' })
}

async function logLines(): Promise<string[]> {
  const log = within(await screen.findByRole('region', { name: 'Inläsningar' }))
  return log.queryAllByRole('listitem').map(wordsOf)
}

async function livePosts({ db }: Data): Promise<number> {
  const live = await db.imports.where('state').equals('live').primaryKeys()
  const times = await db.times.toArray()
  return times
    .filter(({ importId }) => live.includes(importId))
    .reduce((sum, { minutes }) => sum + minutes.length, 0)
}

it('lists what was read in, from what, into which channels and how much', async () => {
  const data = await renderData()
  expect(await logLines()).toEqual([])
  await readInNorr(data)
  await waitFor(async () => {
    expect(await logLines()).toEqual([
      expect.stringMatching(
        /^23 november 2026.*Facebook ur Meta Business Suite · Mar-01-2026_Mar-31-2026_1\.csvNorr3 inlägg · 3 nya/,
      ),
    ])
  })
})

it('undoes an import as a whole and brings it back', async () => {
  const data = await renderData()
  const { db, user } = data
  await readInNorr(data)

  await user.click(await screen.findByRole('button', { name: /^Ångra inläsningen 23 november/ }))
  await screen.findByText('Inläsningen är ångrad.')
  expect(await livePosts(data)).toBe(0)
  expect(await db.channels.filter(({ deletedAt }) => !deletedAt).count()).toBe(0)
  await waitFor(async () => {
    expect(await logLines()).toEqual([expect.stringContaining('Ångrad 23 november 2026')])
  })

  await user.click(
    await screen.findByRole('button', { name: /^Ta tillbaka inläsningen 23 november/ }),
  )
  await screen.findByText('Inläsningen är tillbaka.')
  expect(await livePosts(data)).toBe(3)
  expect(await db.channels.filter(({ deletedAt }) => !deletedAt).count()).toBe(1)
})

it('undoes the import that was just confirmed from its summary', async () => {
  const data = await renderData()
  await readInNorr(data)
  await data.user.click(screen.getByRole('button', { name: 'Ångra inläsningen' }))
  await screen.findByText('Inläsningen är ångrad.')
  expect(await livePosts(data)).toBe(0)
  expect(screen.queryByRole('heading', { name: /är inlästa/ })).toBeNull()
})

it('says why an import cannot be brought back, and leaves it undone', async () => {
  const data = await renderData()
  const { db, stamp, user } = data
  await addChannels(db, stamp(), [
    {
      name: 'Norr',
      platform: 'facebook',
      mode: 'publish',
      start: toLocalDate(dayOfCivil(2026, 1, 1)),
      cadence: { n: 1, per: 'week' },
      lifecycle: 'running',
      ...countedByDefault,
      ownerUnitIds: [],
      newOwnerUnits: [],
      aliases: [],
    },
  ])
  await readInNorr(data)
  await user.click(screen.getByRole('button', { name: 'Ångra inläsningen' }))
  await screen.findByText('Inläsningen är ångrad.')
  await readInNorr(data)

  await user.click(
    await screen.findByRole('button', { name: /^Ta tillbaka inläsningen 23 november/ }),
  )

  await screen.findByText(/samma inlägg har lästs in på nytt/)
  expect(await livePosts(data)).toBe(3)
})

it('takes back an account that was said not to be ours', async () => {
  const data = await renderData()
  const { db, user } = data
  await readInNorr(data)
  const ignored = within(await screen.findByRole('region', { name: 'Inte våra konton' }))
  await user.click(ignored.getByRole('button', { name: 'Ta tillbaka Grannen' }))
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: 'Inte våra konton' })).toBeNull()
  })
  expect(await db.ignoredAccounts.filter(({ deletedAt }) => !deletedAt).count()).toBe(0)
})
