import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCorePutRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie'
import {
  isManifestTable,
  manifestKey,
  toManifest,
  withRows,
  type Manifest,
  type ManifestTable,
} from './manifest.ts'

/** The manifest as one transaction meets and leaves it. */
type Progress = {
  /** Undefined until it has been read; null when there is none to keep. */
  manifest: Manifest | null | undefined
  isNewRevision: boolean
  /** Ends with the latest write: the next one must see what it left. */
  turn: PromiseLike<unknown>
}

/**
 * Keeps the manifest in step with the rows, in the transaction that writes them, whoever writes: no
 * write can forget it. Does nothing in a database that has no manifest yet. It lies closest to the
 * browser, so that it tells nobody of a change to `meta`.
 */
export const keepManifest: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'keepManifest',
  level: -2,
  create: (core) => {
    const transactions = new WeakMap<DBCoreTransaction, Progress>()

    function progressIn(trans: DBCoreTransaction): Progress {
      const known = transactions.get(trans)
      if (known) return known
      const reading = core.table('meta').get({ trans, key: manifestKey })
      const progress: Progress = {
        manifest: undefined,
        isNewRevision: false,
        turn: reading.then((row: { readonly value: unknown } | undefined) => {
          progress.manifest = toManifest(row)
        }),
      }
      transactions.set(trans, progress)
      return progress
    }

    function mutate(
      table: DBCoreTable,
      name: ManifestTable,
      request: DBCoreMutateRequest,
    ): PromiseLike<DBCoreMutateResponse> {
      const { trans } = request
      const progress = progressIn(trans)
      if (progress.manifest === null) return table.mutate(request)
      const done = progress.turn.then(() => {
        const { manifest } = progress
        if (!manifest) return table.mutate(request)
        return rowsBefore(table, request).then((before) =>
          table.mutate(request).then((response) => {
            const isDone = (_: unknown, at: number) => !(at in response.failures)
            const come = 'values' in request ? request.values.filter(isDone) : []
            const gone = request.type === 'deleteRange' ? before : before.filter(isDone)
            const next = withRows(manifest, name, gone, come)
            return next === manifest ? response : put(next, progress, trans).then(() => response)
          }),
        )
      })
      progress.turn = done.then(nothing, nothing)
      return done
    }

    function put(next: Manifest, progress: Progress, trans: DBCoreTransaction) {
      const revision = next.revision + (progress.isNewRevision ? 0 : 1)
      progress.manifest = { ...next, revision }
      progress.isNewRevision = true
      const row = { key: manifestKey, value: progress.manifest }
      return core.table('meta').mutate({ type: 'put', trans, values: [row] })
    }

    return {
      transaction: (stores, mode, options) =>
        core.transaction(mode === 'readwrite' ? withManifest(stores) : stores, mode, options),
      table: (name) => {
        const table = core.table(name)
        if (!isManifestTable(name)) return table
        return {
          ...table,
          mutate: (request) => Dexie.Promise.resolve(mutate(table, name, request)),
        }
      },
    }
  },
}

function withManifest(stores: string[]): string[] {
  return stores.some(isManifestTable) ? [...new Set([...stores, 'meta'])] : stores
}

/** The rows that a write replaces or removes, each at its place; undefined where there is none. */
function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<unknown[]> {
  const { trans } = request
  const { primaryKey } = table.schema
  switch (request.type) {
    case 'add':
      return Dexie.Promise.resolve([])
    case 'put': {
      const keys: unknown[] =
        request.keys ?? request.values.map((row): unknown => primaryKey.extractKey?.(row))
      return table.getMany({ trans, keys }).then((before) => withOwn(before, keys, request))
    }
    case 'delete':
      return table.getMany({ trans, keys: request.keys })
    case 'deleteRange': {
      const query = { index: primaryKey, range: request.range }
      return table.query({ trans, values: true, query }).then((found) => asRows(found.result))
    }
  }
}

/** A row that comes twice in one write replaces itself the second time. */
function withOwn(
  before: readonly unknown[],
  keys: readonly unknown[],
  { values }: DBCorePutRequest,
): unknown[] {
  const places = new Map<string, number>()
  return before.map((row, at) => {
    const key = JSON.stringify(keys[at])
    const earlier = places.get(key)
    places.set(key, at)
    const own: unknown = earlier === undefined ? row : values[earlier]
    return own
  })
}

function nothing() {
  return undefined
}

function asRows(rows: readonly unknown[]): unknown[] {
  return [...rows]
}
