import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Database } from '#storage/database.ts'
import { toSaveFailure, type SaveFailure } from '#storage/saveFailure.ts'
import type { Stamp } from '#storage/stamp.ts'
import { toStamp, useServices } from './services.ts'

/** Nothing was saved, through no fault of the draft. The provider's handler has been told already. */
export type NotSaved = {
  readonly ok: false
  readonly problem: { readonly code: 'notSaved'; readonly failure: SaveFailure }
}

/** A write as a form or a button holds it. */
export type Write<Args extends readonly unknown[], Result> = {
  /**
   * Resolves when the browser has committed it, or with the problem that kept it from being
   * written. Never rejects.
   */
  readonly run: (...args: Args) => Promise<Result | NotSaved>
  /** True while the latest run has not resolved. */
  readonly isSaving: boolean
}

/**
 * A hook for a named write of storage. Nothing is re-read here: the commit itself tells what changed.
 */
export function defineWrite<Args extends readonly unknown[], Result>(
  write: (db: Database, stamp: Stamp, ...args: Args) => Promise<Result>,
): () => Write<Args, Result> {
  return function useWrite() {
    const services = useServices()
    const { mutateAsync, isPending } = useMutation({
      mutationFn: (args: Args) => write(services.db, toStamp(services), ...args),
    })
    const run = useCallback(
      async (...args: Args) => {
        try {
          return await mutateAsync(args)
        } catch (error) {
          return notSaved(toSaveFailure(error))
        }
      },
      [mutateAsync],
    )
    return { run, isSaving: isPending }
  }
}

function notSaved(failure: SaveFailure): NotSaved {
  return { ok: false, problem: { code: 'notSaved', failure } }
}
