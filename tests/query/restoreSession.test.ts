import { expect, test } from 'vitest'
import type { LastBackup } from '#query/lastBackup.ts'
import { createRestoreSession } from '#query/restoreSession.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import type { CheckOutcome, RestoreOutcome, RestorePreview } from '#worker/backupOutcome.ts'

const preview: RestorePreview = {
  createdAt: '2026-11-20T08:00:00.000Z',
  isEncrypted: true,
  organisation: 'Norrby',
  holds: { channels: 1, imports: 1, posts: 2 },
  replaces: { organisation: '', channels: 0, imports: 0, posts: 0 },
  lastBackup: null,
  checked: { digest: 'd', mark: 'm' },
}
const file = new Blob(['x'])

test('goes from a file by its passphrase to a preview, and from that to what was restored', async () => {
  const { session, passphrases, kept } = sessionWith(
    [
      { ok: false, failure: 'needsPassphrase' },
      { ok: false, failure: 'wrongPassphrase' },
      { ok: true, preview },
    ],
    [{ ok: true }],
  )
  const fileName = 'a.uthallig'
  session.acts.open(file, fileName)
  expect(session.state.getState().phase).toBe('checking')
  await turns()
  expect(session.state.getState()).toEqual({ phase: 'locked', fileName, wasWrong: false })
  session.acts.unlock('fel')
  await turns()
  expect(session.state.getState()).toEqual({ phase: 'locked', fileName, wasWrong: true })
  session.acts.unlock('rätt')
  await turns()
  expect(session.state.getState()).toEqual({ phase: 'preview', fileName, preview })

  session.acts.restore()
  expect(session.state.getState().phase).toBe('restoring')
  session.acts.dismiss()
  expect(session.state.getState().phase).toBe('restoring')
  await turns()
  expect(session.state.getState()).toEqual({ phase: 'restored', fileName, preview })
  expect(passphrases).toEqual([null, 'fel', 'rätt', 'rätt'])
  expect(kept).toEqual([{ at: preview.createdAt, kept: 'restored', name: 'a.uthallig' }])
})

test('what was entered since the preview is seen by checking again', async () => {
  const { session, kept } = sessionWith(
    [
      { ok: true, preview },
      { ok: true, preview },
    ],
    [{ ok: false, failure: 'changedSince' }],
  )
  session.acts.open(file, 'a')
  await turns()
  session.acts.restore()
  await turns()
  expect(session.state.getState()).toEqual({
    phase: 'failed',
    fileName: 'a',
    failure: 'changedSince',
  })
  expect(kept).toEqual([])
  session.acts.checkAgain()
  await turns()
  expect(session.state.getState().phase).toBe('preview')
})

test('acts that do not fit change nothing', () => {
  const { session } = sessionWith([], [])
  session.acts.restore()
  session.acts.unlock('x')
  session.acts.checkAgain()
  session.acts.dismiss()
  expect(session.state.getState()).toEqual({ phase: 'idle' })
})

function sessionWith(checks: CheckOutcome[], restores: RestoreOutcome[]) {
  const passphrases: Array<string | null> = []
  const kept: LastBackup[] = []
  const stopped = { ok: false as const, failure: 'stopped' as const }
  const client: BackupApi = {
    save: () => Promise.resolve(stopped),
    check: (_file, passphrase) => {
      passphrases.push(passphrase)
      return Promise.resolve(checks.shift() ?? stopped)
    },
    restore: (_file, passphrase) => {
      passphrases.push(passphrase)
      return Promise.resolve(restores.shift() ?? stopped)
    },
    cancel: () => Promise.resolve(),
  }
  const keep = (backup: LastBackup) => Promise.resolve(void kept.push(backup))
  const session = createRestoreSession({ client, now: () => '2026-11-23T08:00:00.000Z', keep })
  return { session, passphrases, kept }
}

function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
