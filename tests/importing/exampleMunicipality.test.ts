import { describe, expect, it } from 'vitest'
import { matchAccount, toMatchable } from '#domain/accountMatch.ts'
import type { Assessment } from '#domain/assessment.ts'
import {
  addDays,
  dayOfCivil,
  toDayNumber,
  toLocalDate,
  weekday,
  type DayNumber,
} from '#domain/calendar.ts'
import {
  channelAliasSchema,
  channelOwnerSchema,
  channelSchema,
  type Channel,
} from '#domain/channel.ts'
import { parseChannelLink } from '#domain/channelLink.ts'
import { coverageSchema } from '#domain/coverage.ts'
import { boundaryFindings } from '#domain/boundaryFindings.ts'
import { countJointCreation } from '#domain/incompleteJointCreation.ts'
import { foldAlias } from '#domain/linkFold.ts'
import { pauseChannelSchema, pauseSchema } from '#domain/pause.ts'
import { assessPersistence } from '#domain/persistence.ts'
import { toPlanLookup } from '#domain/planLookup.ts'
import { planSchema } from '#domain/plan.ts'
import { maxPostTextLength } from '#domain/post.ts'
import { dayOfMinutes, toStockholmMinutes } from '#domain/stockholm.ts'
import { unitSchema } from '#domain/unit.ts'
import { exampleChannels } from '#importing/exampleChannels.ts'
import { exampleMunicipality, type ExampleMunicipality } from '#importing/exampleMunicipality.ts'
import { strategySchemas } from '#storage/strategySchemas.ts'

function exampleOn(today: DayNumber, time = '07:40'): ExampleMunicipality {
  let made = 0
  return exampleMunicipality(today, () => `id-${made++}`, `${toLocalDate(today)}T${time}:00.000Z`)
}

function assessmentOf(
  example: ExampleMunicipality,
  channel: Channel,
  today: DayNumber,
): Assessment {
  const { pauses, pauseChannels, coverage } = example.rows
  const linked = new Set(
    pauseChannels.filter((link) => link.channelId === channel.id).map((link) => link.pauseId),
  )
  const posts = example.posts.find((each) => each.channelId === channel.id)?.posts ?? []
  return assessPersistence(
    {
      mode: channel.mode,
      lifecycle: channel.lifecycle,
      start: toDayNumber(channel.start),
      cadence: channel.cadence ?? null,
      postDays: posts.map((post) => dayOfMinutes(post.localMinutes)),
      pauses: pauses
        .filter((pause) => linked.has(pause.id))
        .map((pause) => ({
          from: toDayNumber(pause.from),
          to: pause.to === undefined ? null : toDayNumber(pause.to),
          enteredOn: dayOfMinutes(toStockholmMinutes(Date.parse(pause.createdAt))),
        })),
      coverage: coverage
        .filter((each) => each.channelId === channel.id)
        .map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) })),
    },
    today,
  )
}

const intended: Readonly<Record<string, string>> = {
  Exempelkommun: 'active',
  Ungdomsrådgivningen: 'active',
  Kontaktpoolen: 'atRisk',
  'Seniorcenter Norr': 'active',
  'Seniorcenter Söder': 'active',
  'Seniorcenter Öst': 'silent',
  Omvärldsbevakning: 'monitoring',
  Kulturveckan: 'resting',
  Seniorfestivalen: 'resting',
}

// From a summer on, over the winter of 2025 whose Christmas makes the longest break.
const firstDay = dayOfCivil(2025, 7, 1)
const twoYears = Array.from({ length: 730 }, (_, index) => addDays(firstDay, index))
const monday = dayOfCivil(2026, 11, 23)

describe('Exempelkommun, whatever day it is opened', () => {
  it('has every channel as the example means it', () => {
    const strange: string[] = []
    for (const today of twoYears) {
      // In the evening the day's posts are there, in the morning none of them.
      const lastPostingDay = today % 2 === 0 ? today : addDays(today, -1)
      const isJuly = toLocalDate(today).slice(5, 7) === '07'
      for (const { name, start, resting, publishing, pauses } of exampleChannels(today)) {
        const assessment = assessPersistence(
          {
            mode: publishing ? 'publish' : 'monitor',
            lifecycle: resting ? 'resting' : 'running',
            start,
            cadence: publishing?.cadence ?? null,
            postDays: (publishing?.days ?? []).filter((day) => day <= lastPostingDay),
            pauses,
            coverage: [{ from: start, to: today }],
          },
          today,
        )
        const rests = isJuly && name === 'Ungdomsrådgivningen'
        const facts = `${toLocalDate(today)} ${name} ${assessment.status}`
        if (assessment.status !== (rests ? 'paused' : intended[name])) strange.push(facts)
        if (assessment.status === 'monitoring') continue
        const { gapActiveDays: gap, evenness, pause, unknownPeriods } = assessment
        if (name === 'Kontaktpoolen' && (gap < 19 || gap > 24)) strange.push(`${facts} ${gap}`)
        if (name === 'Seniorcenter Söder' && evenness?.label !== 'bursty')
          strange.push(`${facts} even`)
        if (pause?.enteredAfterwards === true || unknownPeriods > 0) strange.push(`${facts} pause`)
      }
    }
    expect(strange).toEqual([])
  }, 60_000)

  it('says the same by its rows and posts', () => {
    for (const today of twoYears.filter((_, index) => index % 61 === 0)) {
      const example = exampleOn(today)
      const isJuly = toLocalDate(today).slice(5, 7) === '07'
      for (const channel of example.rows.channels) {
        const rests = isJuly && channel.name === 'Ungdomsrådgivningen'
        const expected = rests ? 'paused' : intended[channel.name]
        expect(assessmentOf(example, channel, today).status, channel.name).toBe(expected)
      }
    }
  })

  it('posts on weekdays in office hours, the festival’s last days apart, and never later than now', () => {
    for (const today of [monday, dayOfCivil(2027, 1, 4), dayOfCivil(2027, 7, 15)]) {
      const example = exampleOn(today, '12:00')
      const now = toStockholmMinutes(Date.parse(`${toLocalDate(today)}T12:00:00.000Z`))
      for (const { account, posts } of example.posts) {
        expect(posts.length).toBeGreaterThan(10)
        for (const { localMinutes, instantMs } of posts) {
          expect(localMinutes).toBeLessThanOrEqual(now)
          expect(toStockholmMinutes(instantMs ?? NaN)).toBe(localMinutes)
          const hour = (localMinutes % 1440) / 60
          expect(hour >= 8 && hour < 17).toBe(true)
          const isFestival = /veckan|festivalen/.test(account.name)
          expect(weekday(dayOfMinutes(localMinutes))).toBeLessThan(isFestival ? 6 : 5)
        }
      }
    }
  })

  it('says what fits the season, in whole sentences within what is kept of a post', () => {
    const texts = [monday, dayOfCivil(2027, 7, 15)].flatMap((today) =>
      exampleOn(today).posts.flatMap(({ posts }) =>
        posts.map(({ text, localMinutes }) => ({
          text,
          month: Number(toLocalDate(dayOfMinutes(localMinutes)).slice(5, 7)),
        })),
      ),
    )
    const seasons: ReadonlyArray<[RegExp, readonly number[]]> = [
      [/snöröjning|skridskobanan/i, [11, 12, 1, 2, 3]],
      [/badvattnet/i, [6, 7, 8]],
      [/skolval/i, [1, 2]],
      [/höstlov/i, [10, 11]],
      [/lucia|god jul/i, [12]],
      [/kommunfullmäktige/i, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]],
    ]
    for (const [words, months] of seasons) {
      const hits = texts.filter(({ text }) => words.test(text))
      expect(hits.length, String(words)).toBeGreaterThan(0)
      expect(hits.filter(({ month }) => !months.includes(month))).toEqual([])
    }
    for (const { text } of texts) {
      expect(text.length).toBeLessThanOrEqual(maxPostTextLength)
      expect(text).toMatch(/^[\p{Lu}”].*[.!?]$/u)
      expect(text).not.toMatch(/[{}[\]|]|undefined|[.!?] \p{Ll}/u)
    }
  })

  it('does not repeat itself within weeks', () => {
    for (const { posts } of exampleOn(monday).posts) {
      for (let at = 8; at < posts.length; at++) {
        const nearby = posts.slice(at - 8, at + 1).filter((post) => post.kind === 'original')
        expect(new Set(nearby.map((post) => post.text)).size).toBe(nearby.length)
      }
    }
  })
})

const strategyTables = [
  'visions',
  'goals',
  'audiences',
  'benefits',
  'benefitGoals',
  'requiredUnits',
  'contributions',
  'collaborations',
  'collaborationUnits',
  'collaborationBenefits',
  'initiatives',
  'barriers',
  'barrierObjects',
  'channelAudiences',
  'channelBenefits',
  'channelGoals',
  'watchedSources',
  'observations',
] as const

describe('Exempelkommun’s rows', () => {
  const example = exampleOn(monday)
  const { rows } = example

  it('hold to the schemas, are marked as the example, and have ids of their own', () => {
    const parsed = [
      ...rows.plan.map((row) => planSchema.parse(row)),
      ...rows.units.map((row) => unitSchema.parse(row)),
      ...rows.channels.map((row) => channelSchema.parse(row)),
      ...rows.channelOwners.map((row) => channelOwnerSchema.parse(row)),
      ...rows.channelAliases.map((row) => channelAliasSchema.parse(row)),
      ...rows.pauses.map((row) => pauseSchema.parse(row)),
      ...rows.pauseChannels.map((row) => pauseChannelSchema.parse(row)),
      ...rows.coverage.map((row) => coverageSchema.parse(row)),
    ]
    expect(parsed.every((row) => row.example === true)).toBe(true)
    expect(new Set(parsed.map((row) => row.id)).size).toBe(parsed.length)
    expect(rows.plan[0]).toMatchObject({ id: 'plan', organisation: 'Socialförvaltningen' })
  })

  it('name the units, with the main page owned by somebody else', () => {
    expect(rows.units.map((unit) => `${unit.name}, ${unit.kind}`)).toEqual([
      'Socialförvaltningen, administration',
      'Ungdomsrådgivningen, unit',
      'Kontaktpoolen, unit',
      'Seniorcenter Norr, unit',
      'Seniorcenter Söder, unit',
      'Seniorcenter Öst, unit',
      'Kommunikation, department',
      'Elevhälsan, outside',
      'Fritid, outside',
    ])
    const ownerOf = (channelName: string) => {
      const channel = rows.channels.find((each) => each.name === channelName)
      const link = rows.channelOwners.find((each) => each.channelId === channel?.id)
      return rows.units.find((each) => each.id === link?.unitId)?.name
    }
    expect(ownerOf('Exempelkommun')).toBe('Kommunikation')
    expect(ownerOf('Seniorcenter Öst')).toBe('Seniorcenter Öst')
    const main = rows.channels.find((each) => each.name === 'Exempelkommun')
    expect(
      rows.channels.filter((each) => each.parentChannelId === main?.id).map((each) => each.name),
    ).toEqual(['Ungdomsrådgivningen', 'Kontaktpoolen'])
  })

  it('have links and aliases as the register keeps them, by which each account finds its channel', () => {
    const matchable = rows.channels.map((channel) =>
      toMatchable(
        { id: channel.id, name: channel.name, platform: channel.platform, url: channel.url ?? '' },
        rows.channelAliases.filter((alias) => alias.channelId === channel.id),
      ),
    )
    for (const { channelId, account } of example.posts) {
      expect(matchAccount(account, matchable, [])?.channelId).toBe(channelId)
    }
    for (const channel of rows.channels) {
      expect(parseChannelLink(channel.url ?? '')).toMatchObject({
        link: { platform: channel.platform, url: channel.url },
      })
    }
    for (const { kind, value } of rows.channelAliases) expect(foldAlias(kind, value)).toBe(value)
  })

  it('give each post an id of its own, and blog posts a link under their blog', () => {
    const posts = example.posts.flatMap((each) => each.posts)
    expect(new Set(posts.map((post) => post.sourceId)).size).toBe(posts.length)
    const links = posts.map((post) => post.url).filter((url) => url !== '')
    expect(new Set(links).size).toBe(links.length)
    for (const link of links) {
      expect(link).toMatch(
        /^https:\/\/exempelkommun\.example\/blogg\/seniorcenter-(?:norr|soder|ost)\/\d{4}\/\d\d\/\d\d\/[a-z\d-]+$/,
      )
    }
  })

  it('rest the seasonal account until a day months away, and youth counselling in each July', () => {
    expect(rows.pauses.map(({ from, to, reason }) => `${from} ${to ?? ''} ${reason}`)).toEqual([
      '2025-07-01 2025-07-31 holiday',
      '2026-07-01 2026-07-31 holiday',
      '2025-05-01 2026-02-28 season',
      '2026-05-01 2027-02-28 season',
    ])
    const spring = exampleOn(dayOfCivil(2027, 3, 31))
    expect(spring.rows.channels.at(-1)?.name).toBe('Seniorfestivalen')
    expect(spring.rows.pauses.at(-1)).toMatchObject({ from: '2026-11-01', to: '2027-08-31' })
    const june = exampleOn(dayOfCivil(2027, 6, 10))
    expect(june.rows.pauses.some((pause) => pause.from === '2027-07-01')).toBe(true)
  })

  it('lead from the vision to the channels, with what is needed for every kind of finding', () => {
    for (const name of strategyTables)
      for (const row of rows[name]) expect(strategySchemas[name].parse(row)).toEqual(row)
    const ids = strategyTables.flatMap((name) => rows[name].map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(rows.initiatives).toHaveLength(8)
    expect(rows.barriers).toHaveLength(4)
    const plan = { ...rows, channelStandings: [], decisions: [] }
    expect(countJointCreation(toPlanLookup(plan))).toEqual({ joint: 4, of: 6 })
    const found = boundaryFindings(plan, toLocalDate(monday)).map(({ rule }) => rule)
    expect([...new Set(found)].sort()).toEqual(['G1', 'G10', 'G2', 'G3', 'G4'])
  })

  it('are the same for everybody on the same day', () => {
    expect(exampleOn(monday)).toEqual(example)
  })
})
