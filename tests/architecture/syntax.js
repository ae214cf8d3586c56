import { foreignRoomsPattern, rooms } from './layers.js'

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Name every export.' },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Imported text is text.',
  },
]

/** What `no-restricted-imports` does not see: imports made while running, and those of a type. */
function indirectImports(room) {
  const specifier = `/${foreignRoomsPattern(room).replace('/', '\\u002F')}/`
  return ['ImportExpression', 'TSImportType'].map((node) => ({
    selector: `${node}[source.value=${specifier}]`,
    message: `${room} may not reach this room, however it is imported.`,
  }))
}

/** The functions whose last argument runs inside a transaction. */
const transaction =
  ':matches(CallExpression[callee.property.name="transaction"], CallExpression[callee.name="recordChange"])'

const notTheDatabase = [
  'CallExpression[callee.name=/^(fetch|setTimeout|requestAnimationFrame)$/]',
  'CallExpression[callee.property.name=/^(text|arrayBuffer|json|bytes|blob|stream|digest)$/]',
  'ImportExpression',
  'NewExpression[callee.name="Promise"]',
]

/** Awaiting anything else lets the browser commit what has been written so far. */
const onlyDatabaseInTransactions = notTheDatabase.map((call) => ({
  selector: `${transaction} ${call}`,
  message: 'Read and compute before the transaction: inside it only the database is awaited.',
}))

export const syntaxRules = [
  {
    files: ['**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...indirectImports(room),
        ...onlyDatabaseInTransactions,
      ],
    },
  })),
]
