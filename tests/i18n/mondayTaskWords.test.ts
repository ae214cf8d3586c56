import { expect, test } from 'vitest'
import { dayOfCivil, toLocalDate } from '#domain/calendar.ts'
import type { MondayTask, NeedyChannel } from '#domain/mondayTasks.ts'
import { taskWords, type TaskTexts } from '#i18n/mondayTaskWords.ts'
import { publishingAssessment } from '../domain/publishingAssessment.ts'
import { formatsOf, textsOf } from './textIn.ts'

const today = dayOfCivil(2026, 11, 23)
const texts: TaskTexts = {
  tasks: await textsOf('sv', 'tasks'),
  cadences: await textsOf('sv', 'cadences'),
  reasons: await textsOf('sv', 'pauseReasons'),
  formats: await formatsOf('sv'),
}

function needy(name: string): NeedyChannel {
  const assessment = publishingAssessment(
    { start: '2026-01-05', cadence: { n: 3, per: 'week' }, pauses: [], posts: ['2026-11-04'] },
    '2026-11-23',
  )
  return { id: name, name, assessment }
}

function words(task: MondayTask): string {
  const { title, text } = taskWords(task, today, texts)
  return `${title}. ${text}`
}

test('a channel at risk is offered support, with the fact behind it', () => {
  expect(words({ kind: 'support', channels: [needy('Kontaktpoolen')] })).toBe(
    'Erbjud Kontaktpoolen stöd. Tyst i 19 dagar, planen är 3 i veckan. Senaste inlägget: 4 november.',
  )
})

test('many silent channels are counted, and a few of them named', () => {
  const channels = ['A', 'B', 'C', 'D', 'E'].map(needy)
  expect(words({ kind: 'decide', channels })).toBe(
    'Bestäm vad som händer med 5 tysta kanaler. Återstarta, slå ihop eller avveckla? A, B, C och 2 till.',
  )
})

test('a review says what it is of and when it is due, of several the first', () => {
  const review = (name: string, day: number) => ({
    decisionId: name,
    name,
    decidedOn: dayOfCivil(2026, 6, 12),
    due: dayOfCivil(2026, 12, day),
  })
  expect(words({ kind: 'review', reviews: [review('Frågestund', 12)] })).toBe(
    'Uppföljning av Frågestund (förfaller 12 december). Beslutat 12 juni. Det som har hänt sedan dess är sammanställt.',
  )
  const late = { ...review('A', 1), due: dayOfCivil(2026, 11, 20) }
  expect(words({ kind: 'review', reviews: [late, review('B', 3)] })).toBe(
    'Uppföljning av 2 beslut (förföll 20 november). Det som har hänt sedan besluten är sammanställt: A och B.',
  )
})

test('a pause says when it begins, for whom, why and until when', () => {
  const pause = {
    id: 'p',
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    reason: 'holiday' as const,
  }
  const from = (day: number) => toLocalDate(dayOfCivil(2026, 11, day))
  const some = { ...pause, scope: 'channels' as const, from: from(26), to: from(30) }
  const all = { ...pause, scope: 'all' as const, from: from(30) }
  expect(words({ kind: 'pause', card: { pause: some, channelIds: ['a'] }, names: ['A'] })).toBe(
    'Uppehåll börjar om 3 dagar. A, semester, till 30 november.',
  )
  expect(words({ kind: 'pause', card: { pause: all, channelIds: [] }, names: [] })).toBe(
    'Uppehåll börjar 30 november. Alla kanaler, semester, tills vidare.',
  )
})
