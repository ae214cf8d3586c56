import type { TableMapping } from '#domain/tableMapping.ts'
import type { ImportApi, ImportFile } from './importApi.ts'
import type { ImportDecisions } from './importDecisions.ts'
import type {
  ConfirmOutcome,
  ImportFailure,
  PreviewOutcome,
  TrialOutcome,
} from './importOutcome.ts'
import type {
  ImportRequest,
  ImportTools,
  OnProgress,
  OpenedImport,
  TableMappings,
} from './openedImport.ts'
import { withDatabase, type MakeDatabase } from './withDatabase.ts'

/**
 * One import from files to the store, wherever it runs: in the worker, or in a test. Calls are worked
 * off one after the other; `cancel` and a new `read` stop a reading that is under way.
 */
export class ImportSession implements ImportApi {
  private readonly makeDatabase: MakeDatabase
  private readonly tools: ImportTools
  private opened: OpenedImport | null = null
  private request: ImportRequest | null = null
  private stopReading = new AbortController()
  private stopTrial = new AbortController()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(makeDatabase: MakeDatabase, tools: ImportTools) {
    this.makeDatabase = makeDatabase
    this.tools = tools
  }

  read(
    files: readonly ImportFile[],
    startedAt: string,
    onProgress: OnProgress,
  ): Promise<PreviewOutcome> {
    return this.begin(
      { files: inOrder(files), startedAt, timeZone: undefined, mappings: new Map() },
      onProgress,
    )
  }

  async readInZone(timeZone: string, onProgress: OnProgress): Promise<PreviewOutcome> {
    if (!this.request) return failed('cancelled')
    return this.begin({ ...this.request, timeZone }, onProgress)
  }

  async readMapped(mappings: TableMappings, onProgress: OnProgress): Promise<PreviewOutcome> {
    if (!this.request) return failed('cancelled')
    const all = new Map([...this.request.mappings, ...mappings])
    return this.begin({ ...this.request, mappings: all }, onProgress)
  }

  async tryMapping(place: number, headerKey: string, mapping: TableMapping): Promise<TrialOutcome> {
    this.stopTrial.abort()
    this.stopTrial = new AbortController()
    const { signal } = this.stopTrial
    const file = this.request?.files[place]
    if (!file) return failed('cancelled')
    const { tryTable } = await import('./tableTrial.ts')
    const trial = await tryTable(this.tools.reader, file, headerKey, mapping, signal)
    return signal.aborted ? failed('cancelled') : { ok: true, trial }
  }

  preview(decisions: ImportDecisions): Promise<PreviewOutcome> {
    return this.inTurn(async () => {
      const { opened } = this
      if (!opened) return failed('cancelled')
      const { previewAgain } = await import('./openImport.ts')
      const done = await withDatabase(this.makeDatabase('relaxed'), (db) =>
        previewAgain(db, opened, decisions),
      )
      return done.ok ? { ok: true, preview: done.value } : done
    })
  }

  confirm(decisions: ImportDecisions, now: string): Promise<ConfirmOutcome> {
    return this.inTurn(async () => {
      const { opened } = this
      if (!opened) return failed('cancelled')
      const { confirmImport } = await import('./confirmImport.ts')
      const done = await withDatabase(this.makeDatabase('strict'), (db) =>
        confirmImport(db, opened, decisions, this.tools, now),
      )
      const outcome = done.ok ? done.value : done
      if (outcome.ok) await this.close(outcome.result.importId !== null)
      // What the preview showed is not what the files hold now: it must be looked at anew.
      else if (outcome.failure === 'filesChanged') await this.close(false)
      return outcome
    })
  }

  async cancel(): Promise<void> {
    this.stopReading.abort()
    this.stopTrial.abort()
    await this.inTurn(() => this.close(false))
  }

  private begin(request: ImportRequest, onProgress: OnProgress): Promise<PreviewOutcome> {
    this.stopReading.abort()
    this.stopTrial.abort()
    this.stopReading = new AbortController()
    const { signal } = this.stopReading
    return this.inTurn(async () => {
      await this.close(false)
      const loading = loadedAhead(import('./openImport.ts'))
      const done = await withDatabase(this.makeDatabase('relaxed'), async (db) => {
        const { openImport } = await loading
        return openImport(db, request, this.tools, { signal, onProgress })
      })
      if (!done.ok) return done
      if (!done.value) return failed('cancelled')
      this.request = request
      this.opened = done.value.opened
      void loadedAhead(import('./confirmImport.ts'))
      return { ok: true, preview: done.value.preview }
    })
  }

  /** Lets go of what was read; deletes what of it was staged unless it has become live. */
  private async close(isLive: boolean): Promise<void> {
    const { opened } = this
    this.opened = null
    this.request = null
    if (!opened) return
    const { isStaged, importId } = opened.reading
    if (!isLive && (isStaged || opened.isSpoilt)) await this.sweep(importId)
    opened.release()
  }

  private async sweep(importId: string): Promise<void> {
    const { sweepImport } = await import('#storage/sweepImports.ts')
    await withDatabase(this.makeDatabase('relaxed'), (db) => sweepImport(db, importId))
  }

  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.turn.then(work)
    this.turn = result.then(
      () => undefined,
      () => undefined,
    )
    return result
  }
}

/** A script that is fetched before it is needed: only whoever needs it hears of a failure. */
function loadedAhead<Script>(script: Promise<Script>): Promise<Script> {
  script.catch(() => undefined)
  return script
}

/** By name and size, so that the order in which files were chosen changes nothing. */
function inOrder(files: readonly ImportFile[]): ImportFile[] {
  return [...files].sort((a, b) =>
    a.name === b.name ? a.blob.size - b.blob.size : a.name < b.name ? -1 : 1,
  )
}

function failed(failure: ImportFailure): { readonly ok: false; readonly failure: ImportFailure } {
  return { ok: false, failure }
}
