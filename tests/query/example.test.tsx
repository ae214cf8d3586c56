import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderScreen, startTestQueries } from './testQueries.tsx'
import { useUndo, useUndoState } from '#query/changes.ts'
import { useClearExample, useHasExample, useLoadExample } from '#query/example.ts'
import { useRhythm } from '#query/rhythm.ts'
import { listPosts } from '#storage/listPosts.ts'

function Screen() {
  const rhythm = useRhythm()
  const hasExample = useHasExample()
  const load = useLoadExample()
  const clear = useClearExample()
  const undo = useUndo()
  const { undoable } = useUndoState()
  const posts = rhythm.reduce((sum, { history }) => sum + history.postDays.length, 0)
  return (
    <>
      <p>
        {hasExample ? 'example' : 'own'} {rhythm.length} {posts > 1000 ? 'many' : posts}
      </p>
      <p>{[...new Set(rhythm.map(({ assessment }) => assessment.status))].sort().join()}</p>
      <button onClick={() => void load.run()}>load</button>
      <button onClick={() => void clear.run()}>clear</button>
      {undoable && <button onClick={() => void undo.run(undoable.seq)}>undo</button>}
    </>
  )
}

test('loads Exempelkommun with its posts, clears it in one act, and takes that back', async () => {
  const { db, queries } = await startTestQueries()
  renderScreen(queries, <Screen />)
  await screen.findByText('own 0 0')

  act(() => screen.getByText('load').click())
  await screen.findByText(/^example \d+ many$/, {}, { timeout: 10_000 })
  expect(screen.getByText(/active/).textContent).toMatch(/atRisk.*monitoring.*silent/)
  const [account] = (await db.imports.toArray()).flatMap((entry) => entry.accounts)
  const { posts } = await listPosts(db, account?.channelId ?? '', { limit: 5 })
  expect(posts).toHaveLength(5)
  expect(posts[0]?.text).not.toBe('')

  act(() => screen.getByText('clear').click())
  await screen.findByText('own 0 0')

  act(() => screen.getByText('undo').click())
  await screen.findByText(/^example \d+ many$/)
}, 30_000)
