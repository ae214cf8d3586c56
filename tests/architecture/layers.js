/**
 * Which room may import which. The order is the architecture's:
 * domain ← importing, exporting, storage ← worker ← query ← pieces ← features ← app; ui beside them.
 * pieces: what several screens show of the planner (a dialog, a panel), since features never import each other.
 * A room may import what stands in its list, and itself by relative path.
 */
const mayImport = {
  domain: [],
  importing: ['domain'],
  exporting: ['domain'],
  storage: ['domain'],
  i18n: ['domain'],
  ui: [],
  worker: ['domain', 'importing', 'exporting', 'storage'],
  query: ['domain', 'importing', 'exporting', 'storage', 'worker'],
  pieces: ['domain', 'query', 'ui', 'i18n'],
  features: ['domain', 'query', 'ui', 'i18n', 'pieces'],
  app: ['domain', 'query', 'ui', 'i18n', 'pieces', 'features', 'storage', 'worker'],
}

/** The packages that belong to some rooms only. */
const packageRooms = {
  dexie: ['storage'],
  '@tanstack/react-query': ['query'],
  comlink: ['worker', 'query'],
  'use-intl': ['i18n'],
  zustand: ['query', 'pieces', 'features', 'app', 'ui'],
  papaparse: ['importing'],
  saxes: ['importing'],
  recharts: ['ui', 'pieces', 'features'],
  react: ['ui', 'i18n', 'query', 'pieces', 'features', 'app'],
  'react-dom': ['app', 'ui'],
}

export const rooms = Object.keys(mayImport)

/**
 * The specifiers a room may not reach: other rooms, and its own by anything but a relative path.
 * A pattern and not a glob, for a glob that begins with # is a comment to ESLint.
 * @param {string} room
 */
export function foreignRoomsPattern(room) {
  const foreign = rooms.filter((other) => !mayImport[room].includes(other))
  return `^#(?:${foreign.join('|')})/`
}

/** @param {string} room */
function patternsFor(room) {
  const foreignPackages = Object.entries(packageRooms)
    .filter(([, owners]) => !owners.includes(room))
    .map(([name]) => name)
  return [
    {
      regex: foreignRoomsPattern(room),
      message: `${room} may import ${mayImport[room].map((r) => `#${r}`).join(', ') || 'no other room'}, and itself by relative path.`,
    },
    {
      // Only i18n and pieces have folders within the room: one a language, and the strategy's panels.
      regex: ['i18n', 'pieces'].includes(room) ? '^\\.\\./\\.\\.' : '^\\.\\./',
      message: 'Reach another folder by its #room specifier; features never import each other.',
    },
    ...(foreignPackages.length === 0
      ? []
      : [
          {
            regex: `^(?:${foreignPackages.join('|')})(?:/|$)`,
            message: `${room} does not know this library: go through the room that owns it.`,
          },
        ]),
    ...(room === 'domain'
      ? [{ regex: '^(?!zod$|\\./)', message: 'The domain knows zod and itself, nothing else.' }]
      : []),
  ]
}

const clocks = [
  { object: 'Date', property: 'now', message: 'Time is passed in.' },
  { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ids are passed in.' },
]

export const layerRules = [
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(room) }] },
  })),
  {
    files: rooms.filter((room) => room !== 'app').map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-properties': ['error', ...clocks] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'fetch',
        'Intl',
      ],
    },
  },
]
