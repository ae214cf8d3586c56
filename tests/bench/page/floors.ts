import { wrap } from 'comlink'
import { scriptUrl } from '#worker/scriptUrl.ts'
import { chosenFile } from './chosenFile.ts'
import type { FloorApi, PackedWrite } from './floorApi.ts'
import address from './floorWorker.ts?worker&url'

// As for an import, the start of the worker is counted: it is a new one each time.
async function inWorker<Value>(work: (floor: FloorApi) => Promise<Value>): Promise<Value> {
  const worker = new Worker(scriptUrl(address), { type: 'module' })
  const remote = wrap<FloorApi>(worker)
  try {
    return await work({
      parse: async (file) => remote.parse(file),
      writePacked: async (file) => remote.writePacked(file),
      writeRows: async (file) => remote.writeRows(file),
    })
  } finally {
    worker.terminate()
  }
}

/** Milliseconds of a bare parse of the chosen file, the worker's start included. */
export async function parseBare(): Promise<number> {
  const started = performance.now()
  await inWorker((floor) => floor.parse(chosenFile()))
  return performance.now() - started
}

export function writeBare(): Promise<PackedWrite> {
  return inWorker((floor) => floor.writePacked(chosenFile()))
}

export function writeRows(): Promise<number> {
  return inWorker((floor) => floor.writeRows(chosenFile()))
}
