import { expect, test } from 'vitest'
import { registerDraftSchema } from '#domain/registerDraft.ts'
import { countOutcomes, toOutcomeLines } from '#features/channels/registerOutcome.ts'
import { toRegisterDraft } from '#features/channels/toRegisterDraft.ts'
import { planRegister } from '#importing/registerPlan.ts'
import { guessOf, tableOf } from '../../importing/registerFile.ts'
import { date } from '../monday/town.ts'
import { cardOf } from './cards.ts'

const choices = { cadence: null, start: date('2026-11-23') }
const made = { createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z' }
const norr = { ...made, id: 'u1', name: 'Seniorcenter Norr', kind: 'unit' } as const

async function planOf(lines: readonly string[]) {
  const table = await tableOf(lines.join('\n'))
  const plan = await planRegister(table, guessOf(table), [], new AbortController().signal)
  if (!plan) throw new Error('stopped')
  return plan
}

async function draftOf(
  lines: readonly string[],
  standing: Parameters<typeof toRegisterDraft>[2] = { cards: [], units: [] },
  chosen: Parameters<typeof toRegisterDraft>[1] = choices,
) {
  const { channels } = await planOf(lines)
  const draft = toRegisterDraft(
    channels.map(({ entry }) => entry),
    chosen,
    standing,
  )
  expect(registerDraftSchema.safeParse(draft).error).toBeUndefined()
  return draft
}

test('makes each unknown unit once, and links those that stand whatever their case', async () => {
  const { units, channels } = await draftOf(
    [
      'Enhet;Länk;Kontaktroll',
      'SENIORCENTER norr;facebook.com/prova;Enhetschef',
      'Fritid;facebook.com/provb;Samordnare',
      'fritid ; facebook.com/provc;Vaktmästare',
      'Fritid | Kultur | Seniorcenter Norr;facebook.com/provd;',
    ],
    { cards: [], units: [norr] },
  )
  expect(units).toMatchObject([{ name: 'Fritid', contactRole: 'Samordnare' }, { name: 'Kultur' }])
  expect(channels.map(({ channel, newUnits }) => [channel.ownerUnitIds, newUnits])).toEqual([
    [['u1'], []],
    [[], [0]],
    [[], [0]],
    [['u1'], [0, 1]],
  ])
})

test('takes from the row what it tells, and from the choices what it does not', async () => {
  const lines = [
    'Länk;Takt;Start;Läge;Status',
    'facebook.com/prova;2 i veckan;2024-02-13;;vilande',
    'blogg.prov.example;;;;',
    'x.com/provb;;;bevakar;',
  ]
  const own = await draftOf(lines)
  expect(own.channels.map(({ channel }) => channel)).toMatchObject([
    {
      cadence: { n: 2, per: 'week' },
      start: '2024-02-13',
      lifecycle: 'resting',
      aliases: [{ kind: 'handle', value: 'prova' }],
    },
    // What is usual for a blog.
    { cadence: { n: 1, per: 'month' }, start: '2026-11-23', lifecycle: 'running' },
    { mode: 'monitor', platform: 'x' },
  ])
  expect(own.channels[2]?.channel).not.toHaveProperty('cadence')

  const cadence = { n: 3, per: 'quarter', presetId: 'malmo' } as const
  const shared = await draftOf(lines, undefined, { ...choices, cadence })
  expect(shared.channels[0]?.channel).toMatchObject({ cadence: { n: 2, per: 'week' } })
  expect(shared.channels[1]?.channel).toMatchObject({
    cadence: { n: 3, per: 'quarter' },
    cadencePresetId: 'malmo',
  })
})

test('finds main pages in the file and in the register, and lets no ring stand', async () => {
  const { channels } = await draftOf(
    [
      'Kanal;Länk;Undersida till',
      'Provkommun;facebook.com/prov;',
      'Provkommun;instagram.com/prov;',
      'Bad;instagram.com/provbad;provkommun',
      'Bibliotek;facebook.com/provbib;https://www.facebook.com/PROV/',
      'Huset;facebook.com/provhus;Gamla sidan',
      'Ena;facebook.com/ena;Andra',
      'Andra;facebook.com/andra;Ena',
    ],
    { cards: [cardOf({ id: 'c9', name: 'Gamla sidan' })], units: [] },
  )
  expect(channels.map(({ newParent, channel }) => newParent ?? channel.parentChannelId)).toEqual([
    undefined,
    undefined,
    1,
    0,
    'c9',
    undefined,
    5,
  ])
})

test('says of every line what it becomes, in the order of the file', async () => {
  const plan = await planOf([
    'Enhet;Länk',
    'A;facebook.com/prova',
    'B;',
    'C;facebook.com/prova',
    'D;https://bit.ly/3abc',
  ])
  const lines = toOutcomeLines(plan)
  expect(lines.map(({ line, outcome }) => [line, outcome.is])).toEqual([
    [2, 'new'],
    [3, 'problem'],
    [4, 'double'],
    [5, 'problem'],
  ])
  expect(countOutcomes(lines)).toEqual({ new: 1, standing: 0, double: 1, problem: 2 })
})
