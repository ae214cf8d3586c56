import * as z from 'zod'
import { packedName, rowsName } from './floorApi.ts'
import {
  layStore,
  readFigures,
  readFiguresBare,
  readFiguresFromRows,
  readOneChannel,
} from './figures.ts'
import { parseBare, writeBare, writeRows } from './floors.ts'
import { cancelReading, importChosen } from './importing.ts'
import { layMeeting } from './meeting.ts'
import { countRows, deleteRaw, readAllRows } from './rawStore.ts'

z.config({ jitless: true })

const bench = {
  importChosen,
  cancelReading,
  parseBare,
  writeBare,
  writeRows,
  readFigures,
  readFiguresBare,
  readFiguresFromRows,
  readOneChannel,
  layMeeting,
  /** Milliseconds of reading all stored hashes without any library. */
  readHashes: () => readAllRows('hashes'),
  /** Rows of posts and entries of the import log. */
  countRows: () => countRows(['imports', 'segments', 'times', 'hashes', 'claims']),
  /** Leaves an empty store, as there is in the app when files are chosen; the bare floors begin with one too. */
  forgetPosts: async () => {
    await deleteRaw('uthallig')
    await layStore()
  },
  forgetFloors: async () => {
    await deleteRaw(packedName)
    await deleteRaw(rowsName)
  },
}

/** What the page does when the program asks for it. */
export type Bench = typeof bench

Object.assign(globalThis, { bench })
