import type { Cadence } from '#domain/cadence.ts'
import type { CadencePresetId } from '#domain/cadencePreset.ts'
import type { DayNumber } from '#domain/calendar.ts'
import type { Platform } from '#domain/platform.ts'
import { julyPauses, restingSeason, type ExamplePause } from './exampleCalendar.ts'
import { exampleContactTexts } from './exampleContactTexts.ts'
import { exampleFestivalTexts } from './exampleFestivalTexts.ts'
import {
  exampleHolidayTexts,
  exampleMunicipalTexts,
  exampleSharedTexts,
} from './exampleMunicipalTexts.ts'
import type { ExampleVoice } from './examplePosts.ts'
import {
  burstyBlogDays,
  contactDays,
  mainPageDays,
  seasonDays,
  silentBlogDays,
  steadyBlogDays,
  twoYearsBack,
  youthDays,
} from './exampleRhythm.ts'
import { exampleSeniorTexts } from './exampleSeniorTexts.ts'
import type { ExampleUnits } from './exampleUnits.ts'
import { exampleYouthHolidayTexts, exampleYouthTexts } from './exampleYouthTexts.ts'

/** A channel of the example, told apart from its ids and times. */
export type ExampleChannel = {
  /** Begins the ids of its posts. */
  readonly key: string
  readonly name: string
  readonly platform: Platform
  readonly url: string
  readonly handle: string
  /** The id that an export would have; empty for blogs. */
  readonly accountId: string
  readonly owner: keyof ExampleUnits
  readonly parentKey?: string
  readonly purpose: string
  readonly start: DayNumber
  readonly resting?: true
  /** Absent: it only monitors. */
  readonly publishing?: {
    readonly cadence: Cadence
    readonly presetId?: CadencePresetId
    readonly voice: Omit<ExampleVoice, 'key'>
    readonly days: readonly DayNumber[]
  }
  readonly pauses: readonly ExamplePause[]
}

const weekly = (n: number): Cadence => ({ n, per: 'week' })
const monthly: Cadence = { n: 1, per: 'month' }

function facebook(handle: string, accountId: string) {
  return {
    platform: 'facebook',
    url: `https://www.facebook.com/${handle}`,
    handle,
    accountId,
  } as const
}

function seniorBlog(
  key: string,
  name: string,
  owner: keyof ExampleUnits,
  start: DayNumber,
  days: readonly DayNumber[],
): ExampleChannel {
  const url = `https://exempelkommun.example/blogg/${key}`
  return {
    key,
    name,
    platform: 'blog',
    url,
    handle: '',
    accountId: '',
    owner,
    purpose: 'Visa vad som händer på centret, så att fler äldre hittar dit.',
    start,
    publishing: {
      cadence: monthly,
      presetId: 'varbergBlog',
      voice: { texts: exampleSeniorTexts, words: { plats: name }, blogUrl: url },
      days,
    },
    pauses: [],
  }
}

function seasonalAccount(today: DayNumber): ExampleChannel {
  const { name, handle, months, seasons, pauses } = restingSeason(today)
  return {
    key: handle.replace('.', '-'),
    name,
    platform: 'instagram',
    url: `https://www.instagram.com/${handle}`,
    handle,
    accountId: '900000000000104',
    owner: 'communication',
    purpose: `Visa programmet för ${name} och bjuda in till det.`,
    start: seasons[0]?.from ?? today,
    resting: true,
    publishing: {
      cadence: weekly(3),
      presetId: 'varbergSocial',
      voice: { texts: exampleFestivalTexts(months.from, months.to), words: { evenemang: name } },
      days: seasonDays(seasons, today),
    },
    pauses,
  }
}

/**
 * The channels of Exempelkommun as of `today`, the main page first. Their posts make them what they
 * are: healthy, healthy with July pauses, at risk, a steady, a bursty and a silent blog, a monitoring
 * account and one at rest.
 */
export function exampleChannels(today: DayNumber): readonly ExampleChannel[] {
  const start = twoYearsBack(today)
  const life = { from: start, to: today }
  const summers = julyPauses(start, today)
  return [
    {
      key: 'exempelkommun',
      name: 'Exempelkommun',
      ...facebook('exempelkommun.exempel', '900000000000101'),
      owner: 'communication',
      purpose: 'Nyheter och service från hela kommunen.',
      start,
      publishing: {
        cadence: weekly(4),
        voice: {
          texts: exampleMunicipalTexts,
          sharedTexts: exampleSharedTexts,
          holidayTexts: exampleHolidayTexts,
        },
        days: mainPageDays(life),
      },
      pauses: [],
    },
    {
      key: 'ungdomsradgivningen',
      name: 'Ungdomsrådgivningen',
      ...facebook('ungdomsradgivningen.exempel', '900000000000102'),
      owner: 'youth',
      parentKey: 'exempelkommun',
      purpose: 'Möta unga som behöver stöd och göra det lätt att ta kontakt.',
      start,
      publishing: {
        cadence: weekly(3),
        presetId: 'varbergSocial',
        voice: { texts: exampleYouthTexts, holidayTexts: exampleYouthHolidayTexts },
        days: youthDays(life, summers),
      },
      pauses: summers,
    },
    {
      key: 'kontaktpoolen',
      name: 'Kontaktpoolen',
      ...facebook('kontaktpoolen.exempel', '900000000000103'),
      owner: 'contact',
      parentKey: 'exempelkommun',
      purpose: 'Rekrytera fler kontaktpersoner, stödfamiljer och familjehem.',
      start,
      publishing: {
        cadence: weekly(3),
        presetId: 'varbergSocial',
        voice: { texts: exampleContactTexts },
        days: contactDays(life),
      },
      pauses: [],
    },
    seniorBlog('seniorcenter-norr', 'Seniorcenter Norr', 'north', start, steadyBlogDays(life)),
    seniorBlog('seniorcenter-soder', 'Seniorcenter Söder', 'south', start, burstyBlogDays(life)),
    seniorBlog('seniorcenter-ost', 'Seniorcenter Öst', 'east', start, silentBlogDays(life)),
    {
      key: 'omvarld',
      name: 'Omvärldsbevakning',
      platform: 'x',
      url: 'https://x.com/exempel_omvarld',
      handle: 'exempel_omvarld',
      accountId: '900000000000105',
      owner: 'administration',
      purpose:
        'Följa vad som sägs om socialtjänst, äldreomsorg och unga. Här publiceras ingenting.',
      start,
      pauses: [],
    },
    seasonalAccount(today),
  ]
}
