import type { Assessment } from '#domain/assessment.ts'
import type { DayNumber } from '#domain/calendar.ts'
import { assessPersistence } from '#domain/persistence.ts'
import type { Database } from '#storage/database.ts'
import {
  readChannelRhythm,
  readRhythm,
  rhythmTables,
  type ChannelRhythm,
} from '#storage/readRhythm.ts'
import { defineRead } from './defineRead.ts'
import { useToday } from './today.ts'

/** A channel, what its figures are computed from, and the figures as of today. */
export type AssessedChannel = ChannelRhythm & { readonly assessment: Assessment }

const useRhythmOn = defineRead({
  key: 'rhythm',
  tables: rhythmTables,
  read: async (db: Database, today: DayNumber) =>
    (await readRhythm(db)).map((channel) => assess(channel, today)),
  keepsEqualParts: false,
})

const useChannelRhythmOn = defineRead({
  key: 'channelRhythm',
  tables: rhythmTables,
  read: async (db: Database, id: string, today: DayNumber) => {
    const channel = await readChannelRhythm(db, id)
    return channel && assess(channel, today)
  },
  keepsEqualParts: false,
})

/** Every channel with its figures as of today, closed ones too; the oldest first. */
export function useRhythm(): readonly AssessedChannel[] {
  return useRhythmOn(useToday())
}

/** One channel with its figures as of today, at the cost of its own posts only; null when it is gone. */
export function useChannelRhythm(id: string): AssessedChannel | null {
  return useChannelRhythmOn(id, useToday())
}

function assess(channel: ChannelRhythm, today: DayNumber): AssessedChannel {
  return { ...channel, assessment: assessPersistence(channel.history, today) }
}
