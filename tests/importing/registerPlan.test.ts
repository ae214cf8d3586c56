import { expect, test } from 'vitest'
import { planRegister, type StandingChannel } from '#importing/registerPlan.ts'
import { guessOf, tableOf } from './registerFile.ts'

const going = () => new AbortController().signal

function standing(fields: { id: string; name: string; url?: string }): StandingChannel {
  return { channel: { platform: 'facebook', ...fields }, aliases: [] }
}

async function planned(text: string, cards: readonly StandingChannel[] = []) {
  const table = await tableOf(text)
  const plan = await planRegister(table, guessOf(table), cards, going())
  if (!plan) throw new Error('stopped')
  return plan
}

test('tells what is new from what stands and from what the file has twice, after folding', async () => {
  const { channels, problems } = await planned(
    [
      'Enhet;Länk',
      'Norr;https://www.facebook.com/Provnorr/',
      'Norr;http://facebook.com/provNorr?ref=share',
      'Söder;m.facebook.com/provsoder',
      'Öst;https://www.facebook.com/provost/posts/pfbid0abc',
      'Väst;https://bit.ly/3abc',
    ].join('\n'),
    [standing({ id: 'c1', name: 'Söders sida', url: 'https://www.facebook.com/provsoder' })],
  )
  expect(channels.map(({ entry, twin }) => [entry.line, twin])).toEqual([
    [2, null],
    [3, { is: 'double', line: 2 }],
    [4, { is: 'standing', id: 'c1', name: 'Söders sida' }],
    [5, null],
  ])
  expect(problems).toMatchObject([{ line: 6, code: 'link', problem: { code: 'shortLink' } }])
})

test('knows those without a link by their name on their platform', async () => {
  const { channels } = await planned(
    [
      'Namn;Plattform;Länk',
      'Bladet;Nyhetsbrev;',
      'bladet ;nyhetsbrev;',
      'Bladet;Intranät;',
      'Provsidan;Facebook;',
    ].join('\n'),
    [standing({ id: 'c1', name: 'provsidan' })],
  )
  expect(channels.map(({ twin }) => twin?.is ?? 'new')).toEqual([
    'new',
    'double',
    'new',
    'standing',
  ])
})

test('every double of three tells of the first line', async () => {
  const { channels } = await planned(
    [
      'Länk;Sid-id',
      'facebook.com/prova;1000111',
      'facebook.com/provb;1000111',
      'facebook.com/provb;',
    ].join('\n'),
  )
  expect(channels.map(({ twin }) => twin?.is === 'double' && twin.line)).toEqual([false, 2, 2])
})

test('stops when it is told to', async () => {
  const table = await tableOf('Länk\nfacebook.com/prova\nfacebook.com/provb\n')
  expect(await planRegister(table, guessOf(table), [], AbortSignal.abort())).toBeNull()
})
