import { expect, test } from 'vitest'
import { createImportSession } from '#query/importSession.ts'
import type { ImportSessionState } from '#query/importSessionState.ts'
import type { ImportApi } from '#worker/importApi.ts'
import type { ConfirmOutcome, PreviewOutcome } from '#worker/importOutcome.ts'
import type { ImportPreview } from '#worker/importPreview.ts'

const files = [{ name: 'a.csv', blob: new Blob(['12345']) }]
const nothing: ImportPreview = { files: [], accounts: [] }
const result = { importId: 'i', added: 1, known: 0, accounts: [] }

test('goes from files to a preview to what was saved', async () => {
  const { session, answers } = sessionWith()
  session.acts.read(files)
  expect(session.state.getState()).toEqual({
    phase: 'reading',
    fileNames: ['a.csv'],
    progress: { bytesRead: 0, bytesTotal: 5, posts: 0 },
  })
  answers.progress?.({ bytesRead: 3, bytesTotal: 5, posts: 2 })
  expect(session.state.getState()).toMatchObject({ progress: { bytesRead: 3, posts: 2 } })

  await answers.preview({ ok: true, preview: nothing })
  expect(session.state.getState()).toEqual({
    phase: 'preview',
    preview: nothing,
    recounting: false,
  })

  session.acts.confirm(new Map())
  expect(session.state.getState().phase).toBe('saving')
  await answers.confirm({ ok: true, result })
  expect(session.state.getState()).toEqual({ phase: 'saved', result })

  session.acts.dismiss()
  expect(session.state.getState()).toEqual({ phase: 'idle' })
})

test('keeps the preview on the screen when saving failed, to be tried again', async () => {
  const { session, answers } = sessionWith()
  session.acts.read(files)
  await answers.preview({ ok: true, preview: nothing })
  session.acts.confirm(new Map())

  await answers.confirm({ ok: false, failure: 'full' })

  expect(session.state.getState()).toEqual({ phase: 'failed', failure: 'full', preview: nothing })
  session.acts.confirm(new Map())
  await answers.confirm({ ok: true, result })
  expect(session.state.getState().phase).toBe('saved')
})

test('shows nothing of a reading that was cancelled, however it ends', async () => {
  const { session, answers } = sessionWith()
  session.acts.read(files)

  session.acts.cancel()
  answers.progress?.({ bytesRead: 3, bytesTotal: 5, posts: 2 })
  await answers.preview({ ok: true, preview: nothing })

  expect(session.state.getState()).toEqual({ phase: 'idle' })
})

test('shows the latest of two recounts, whichever is ready last', async () => {
  const { session, answers } = sessionWith()
  session.acts.read(files)
  await answers.preview({ ok: true, preview: nothing })
  session.acts.recount(new Map())
  const first = answers.preview
  session.acts.recount(new Map())
  expect(session.state.getState()).toMatchObject({ recounting: true })
  const latest: ImportPreview = { files: [], accounts: [] }

  await answers.preview({ ok: true, preview: latest })
  await first({ ok: true, preview: nothing })

  const state: ImportSessionState = session.state.getState()
  expect(state.phase === 'preview' && state.preview).toBe(latest)
})

test('does nothing where an act does not fit', () => {
  const { session } = sessionWith()
  session.acts.confirm(new Map())
  session.acts.recount(new Map())
  session.acts.readInZone('UTC')
  session.acts.dismiss()
  expect(session.state.getState()).toEqual({ phase: 'idle' })
})

type Answers = {
  progress: Parameters<ImportApi['read']>[2] | null
  /** Answers the newest call, and waits until it has been shown. */
  preview: (outcome: PreviewOutcome) => Promise<void>
  confirm: (outcome: ConfirmOutcome) => Promise<void>
}

/** A session with a worker that answers when the test says so. */
function sessionWith() {
  const answers: Answers = {
    progress: null,
    preview: () => Promise.resolve(),
    confirm: () => Promise.resolve(),
  }
  const preview = () =>
    new Promise<PreviewOutcome>((resolve) => {
      answers.preview = async (outcome) => {
        resolve(outcome)
        await shown()
      }
    })
  const client: ImportApi = {
    read: (_files, _startedAt, onProgress) => {
      answers.progress = onProgress
      return preview()
    },
    readInZone: preview,
    readMapped: preview,
    tryMapping: () => Promise.resolve({ ok: false, failure: 'cancelled' }),
    preview,
    confirm: () =>
      new Promise((resolve) => {
        answers.confirm = async (outcome) => {
          resolve(outcome)
          await shown()
        }
      }),
    cancel: () => Promise.resolve(),
  }
  return { session: createImportSession(client, () => '2026-11-23T08:00:00.000Z'), answers }
}

function shown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
