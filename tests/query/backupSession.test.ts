import { expect, test } from 'vitest'
import { dayOfCivil } from '#domain/calendar.ts'
import type { BackupTarget } from '#query/backupFile.ts'
import { createBackupSession } from '#query/backupSession.ts'
import type { LastBackup } from '#query/lastBackup.ts'
import type { BackupApi } from '#worker/backupApi.ts'
import type { BackupOutcome } from '#worker/backupOutcome.ts'

const now = '2026-11-23T08:00:00.000Z'
const blob = new Blob(['12345'])

test('without a way to write files the backup goes to the downloads, and is noted as such', async () => {
  const { session, kept, downloads, finish } = sessionWith({ is: 'download' })
  session.acts.save('Norrby', 'hemligt')
  expect(session.state.getState()).toEqual({ phase: 'choosing' })
  await turns()
  const fileName = 'uthallig-norrby-2026-11-23.uthallig'
  expect(session.state.getState()).toEqual({
    phase: 'writing',
    fileName,
    progress: { done: 1, total: 4 },
  })
  expect(kept).toEqual([])

  await finish({ ok: true, blob, bytes: 5, posts: 4, mark: 'm' })

  expect(downloads).toEqual([fileName])
  expect(kept).toEqual([{ at: now, kept: 'downloaded', name: fileName, mark: 'm' }])
  expect(session.state.getState()).toEqual({
    phase: 'saved',
    fileName,
    bytes: 5,
    posts: 4,
    kept: 'downloaded',
  })
  session.acts.dismiss()
  expect(session.state.getState()).toEqual({ phase: 'idle' })
})

test('a backup that was not made is not noted', async () => {
  const { session, kept, finish } = sessionWith({ is: 'download' })
  session.acts.save('', null)
  await turns()
  await finish({ ok: false, failure: 'changing' })
  expect(session.state.getState()).toEqual({ phase: 'failed', failure: 'changing' })
  expect(kept).toEqual([])
})

test('choosing no file makes no backup', async () => {
  const { session, kept } = sessionWith({ is: 'dismissed' })
  session.acts.save('', null)
  await turns()
  expect(session.state.getState()).toEqual({ phase: 'idle' })
  expect(kept).toEqual([])
})

function sessionWith(target: BackupTarget) {
  let answer: (outcome: BackupOutcome) => void = () => undefined
  const client: BackupApi = {
    save: (_file, _passphrase, _now, onProgress) => {
      onProgress({ done: 1, total: 4 })
      return new Promise((resolve) => (answer = resolve))
    },
    check: () => Promise.resolve({ ok: false, failure: 'stopped' }),
    restore: () => Promise.resolve({ ok: false, failure: 'stopped' }),
    cancel: () => Promise.resolve(),
  }
  const kept: LastBackup[] = []
  const downloads: string[] = []
  const session = createBackupSession({
    client,
    clock: { now: () => now, today: () => dayOfCivil(2026, 11, 23) },
    pick: () => Promise.resolve(target),
    download: (_blob, name) => void downloads.push(name),
    keep: (backup) => Promise.resolve(void kept.push(backup)),
  })
  const finish = async (outcome: BackupOutcome) => {
    answer(outcome)
    await turns()
  }
  return { session, kept, downloads, finish }
}

function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
