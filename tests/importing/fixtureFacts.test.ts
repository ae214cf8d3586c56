import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFacts, type Facts } from './readFacts.ts'

const folder = new URL('../fixtures/posts/', import.meta.url)

const original = { kind: 'original' }

test.each<[string, Facts]>([
  [
    'instagram-mixed.csv',
    {
      source: 'meta-instagram',
      accounts: [
        {
          name: 'Exempelkommun',
          ids: ['17841400000000011'],
          posts: [
            {
              ...original,
              id: '18012345678901231',
              at: '2026-01-12T13:30:00.000Z',
              date: '2026-01-12',
              text: 'Nu öppnar isbanan! ⛸️\n\nVälkommen från klockan 15.',
            },
            {
              ...original,
              id: '18012345678901233',
              at: '2026-02-02T16:05:00.000Z',
              date: '2026-02-02',
              text: 'Så går det till att bli kontaktperson',
            },
          ],
        },
        {
          name: 'Ungdomsrådgivningen',
          ids: ['17841400000000012'],
          posts: [
            {
              ...original,
              id: '18012345678901232',
              at: '2026-01-15T07:45:00.000Z',
              date: '2026-01-15',
              text: 'Drop-in på torsdag. Du behöver inte boka, "bara kom".',
            },
          ],
        },
        {
          name: 'Grannkommunen',
          ids: ['17841400000000099'],
          posts: [
            {
              ...original,
              id: '18012345678901234',
              at: '2026-03-08T10:30:00.000Z',
              date: '2026-03-08',
              text: 'Ett samarbete',
            },
          ],
        },
      ],
      problems: [],
    },
  ],
  [
    'blogg-rss2.xml',
    {
      source: 'rss',
      accounts: [
        {
          name: 'Seniorcenter Norr',
          ids: [],
          posts: [
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/norr/?p=12',
              at: '2026-08-20T22:15:00.000Z',
              date: '2026-08-21',
              text: 'Surströmming & allsång',
            },
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/norr/?p=13',
              at: '2026-09-04T17:00:00.000Z',
              date: '2026-09-04',
              text: 'Stickcafé varje onsdag Alla får komma',
            },
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/norr/?p=14',
              at: '2026-10-05T11:00:00.000Z',
              date: '2026-10-05',
              text: 'Höstpromenaden är tillbaka',
            },
          ],
        },
      ],
      problems: [],
    },
  ],
  [
    'blogg-rss1-latin1.xml',
    {
      source: 'rdf',
      accounts: [
        {
          name: 'Seniorcenter Öst',
          ids: [],
          posts: [
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/oster/1',
              at: '2026-03-25T22:30:00.000Z',
              date: '2026-03-25',
              text: 'Våffeldagen på Öst',
            },
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/oster/2',
              at: '2026-03-31T22:30:00.000Z',
              date: '2026-04-01',
              text: 'Påskpyssel',
            },
            {
              ...original,
              id: 'https://blogg.exempelkommun.se/oster/3',
              at: null,
              date: '2026-04-14',
              text: 'Årsmöte för brukarrådet',
            },
          ],
        },
      ],
      problems: [],
    },
  ],
  [
    'blogg-atom.xml',
    {
      source: 'atom',
      accounts: [
        {
          name: 'Seniorcenter Söder',
          ids: [],
          posts: [
            {
              ...original,
              id: 'tag:blogg.exempelkommun.se,2026:soder.1',
              at: '2026-06-28T21:10:00.000Z',
              date: '2026-06-28',
              text: 'Jazz i parken – fri entré',
            },
            {
              ...original,
              id: 'tag:blogg.exempelkommun.se,2026:soder.2',
              at: '2026-06-29T22:10:00.000Z',
              date: '2026-06-30',
              text: 'Boulebanan är klar. Kom och spela!',
            },
            {
              ...original,
              id: 'tag:blogg.exempelkommun.se,2026:soder.3',
              at: '2026-06-30T08:00:00.250Z',
              date: '2026-06-30',
              text: '1 < 2: räknestuga för nybörjare',
            },
          ],
        },
      ],
      problems: [],
    },
  ],
  [
    'blogg-jsonfeed.json',
    {
      source: 'json-feed',
      accounts: [
        {
          name: 'Kontaktpoolens blogg',
          ids: [],
          posts: [
            {
              ...original,
              id: 'kp-1',
              at: '2026-10-24T21:30:00.000Z',
              date: '2026-10-24',
              text: 'Familjer berättar',
            },
            {
              ...original,
              id: '2',
              at: '2026-10-25T00:30:00.000Z',
              date: '2026-10-25',
              text: 'Vem kan bli kontaktperson? Läs mer här',
            },
            {
              ...original,
              id: 'kp-3',
              at: '2026-11-01T07:00:00.000Z',
              date: '2026-11-01',
              text: 'Informationsträff 12 november',
            },
          ],
        },
      ],
      problems: [],
    },
  ],
])('%s gives exactly what it holds', async (name, facts) => {
  expect(await readFacts(name, readFileSync(new URL(name, folder)))).toEqual(facts)
})
