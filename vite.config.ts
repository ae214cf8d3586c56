import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { ChunkingContext } from 'rolldown'
import { defineConfig } from 'vitest/config'
import { compiledTexts } from './.ci/compiledTexts.ts'
import { offlineBuild } from './.ci/offlineBuild.ts'
import { contentPolicyHeaders, contentPolicyMeta } from './src/app/contentPolicy.ts'

/** The scripts that the worker loads; filled while the app is built. */
const workerFiles = new Set<string>()

const modernDexie = fileURLToPath(
  new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url),
)

const workerScript = fileURLToPath(new URL('src/worker/dataWorker.ts', import.meta.url))

/**
 * Builds the background worker as one more entry of the app, so that the two share their chunks: Vite's
 * own workers are builds of their own, each with another copy of the database and of the schemas.
 */
const workerBesideApp: Plugin = {
  name: 'worker-beside-app',
  // Before Vite decides what is preloaded.
  enforce: 'pre',
  resolveId: (id) => (id === 'virtual:data-worker' ? '\0data-worker' : null),
  load(id) {
    if (id !== '\0data-worker') return null
    if (this.environment.mode === 'dev')
      return `export { default as address } from '${workerScript}?worker&url'`
    const chunk = this.emitFile({ type: 'chunk', id: workerScript, name: 'dataWorker' })
    return `export const address = import.meta.ROLLUP_FILE_URL_${chunk}`
  },
  generateBundle(_, bundle) {
    const add = (file: string) => {
      const output = bundle[file]
      if (output?.type !== 'chunk' || workerFiles.has(file)) return
      workerFiles.add(file)
      output.imports.forEach(add)
      output.dynamicImports.forEach(add)
    }
    for (const [file, output] of Object.entries(bundle))
      if (output.type === 'chunk' && output.name === 'dataWorker') add(file)
  },
}

type Graph = Pick<ChunkingContext, 'getModuleInfo'>

/** Every module that some modules need before they can begin, and also later if asked for. */
function needsOf(graph: Graph, from: readonly string[], alsoLater: boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (id: string) => {
    const module = graph.getModuleInfo(id)
    if (!module || found.has(id)) return
    found.add(id)
    module.importedIds.forEach(add)
    if (alsoLater) module.dynamicallyImportedIds.forEach(add)
  }
  from.forEach(add)
  return found
}

const firstScreen = ['src/main.tsx', 'src/features/monday/MondayScreen.tsx'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const workerStart = [
  workerScript,
  fileURLToPath(new URL('src/worker/workerImports.ts', import.meta.url)),
]

/** What the worker starts with, which the page needs too, and what else they share of the first screen. */
function sharedChunk(id: string, graph: Graph): string | null {
  if (firstScreen.includes(id) || workerStart.includes(id) || id === workerScript) return null
  if (needsOf(graph, [workerScript, ...workerStart], false).has(id)) return 'core'
  if (!needsOf(graph, firstScreen, false).has(id)) return null
  return needsOf(graph, [workerScript], true).has(id) ? 'shared' : null
}

/** All else that the first screen needs: by itself it would be a hundred scripts of a few lines each. */
function firstChunk(id: string, graph: Graph): string | null {
  if (firstScreen.includes(id) || id.endsWith('.css')) return null
  return needsOf(graph, firstScreen, false).has(id) ? 'first' : null
}

/** What several screens, or several jobs of the worker, have in common beyond the first screen. */
function laterChunk(id: string, graph: Graph): string | null {
  if (id.endsWith('.css') || workerStart.includes(id) || id === workerScript) return null
  return needsOf(graph, [workerScript], true).has(id) ? 'jobs' : 'screens'
}

/** What one job of the worker's alone needs, all of them together; the example's own texts apart. */
function workChunk(id: string, graph: Graph): string | null {
  if (id.endsWith('.css') || workerStart.includes(id) || id.includes('/example')) return null
  return needsOf(graph, [workerScript], true).has(id) ? 'work' : null
}

/** What one feature alone needs, its screens with their panels: by themselves they weigh more, a few lines each. */
function featureChunk(id: string, graph: Graph): string | null {
  if (id.endsWith('.css') || needsOf(graph, [workerScript], true).has(id)) return null
  if (needsOf(graph, firstScreen, false).has(id)) return null
  return /src\/features\/(\w+)\//.exec(id)?.[1] ?? null
}

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), enforce: 'pre' },
    react(),
    {
      name: 'content-policy-meta',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicyMeta },
          injectTo: 'head-prepend',
        },
      ],
    },
    {
      // React Aria empties its live region through a sink that the content policy refuses, and the
      // screen that wrote a date would fall.
      name: 'live-announcer-without-html',
      transform: {
        filter: { id: /live-announcer\/LiveAnnouncer\./, code: /\.innerHTML = ''/ },
        handler: (code) => code.replaceAll(".innerHTML = ''", ".textContent = ''"),
      },
    },
    workerBesideApp,
    compiledTexts,
    {
      // Long names help in development alone, and stand in the scripts as well as in the styles.
      name: 'short-class-names',
      apply: 'build',
      config: () => ({ css: { modules: { generateScopedName: '[hash:base64:5]' } } }),
    },
    {
      // Dexie's own build for browsers of today; its usual entry is one for all that ever were.
      name: 'modern-dexie',
      apply: 'build',
      config: () => ({
        resolve: { alias: [{ find: /^dexie$/, replacement: modernDexie }] },
      }),
    },
    {
      // Each schema would otherwise try `new Function`, which the content policy reports. Set here and not by
      // a first line of the app's: the schemas are made as soon as their scripts are there.
      name: 'zod-without-eval',
      apply: 'build',
      transform: {
        filter: { id: /zod\/v4\/core\/core\.js$/ },
        handler: (code) => `${code}\nglobalConfig.jitless = true`,
      },
    },
    {
      // Every schema brings along how to write itself as a JSON Schema, which nobody here asks for.
      name: 'zod-without-json-schema',
      apply: 'build',
      transform: {
        filter: { id: /zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/ },
        handler: (code) =>
          [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
            .map(([, name]) => `export const ${name} = () => undefined`)
            .join('\n'),
      },
    },
    {
      // What a schema says of a wrong value is never shown: the app has sentences of its own.
      name: 'zod-without-sentences',
      apply: 'build',
      transform: {
        filter: { id: /zod\/v4\/locales\/en\.js$/ },
        handler: () => 'export default () => ({ localeError: () => undefined })',
      },
    },
    {
      // What draws the corners of a QR code has the very name by which schemas are known to have no effect,
      // and would be left out as such.
      name: 'qr-codes-with-corners',
      apply: 'build',
      transform: {
        filter: { id: /lean-qr\/nano\.mjs$/ },
        handler: (code) => code.replace(/\bz(?=[=(])/g, 'drawCorners'),
      },
    },
    offlineBuild(),
  ],
  build: {
    target: 'es2023',
    // Takes ten seconds longer than Vite's own way, and makes 5 kB less of it.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 2, keep_fargs: false },
      format: { comments: false },
    },
    // Inlined assets would be data: URLs, which the content policy refuses for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Making a schema has no effect: one that nobody reads with need not be made, nor zod be fetched for it.
      treeshake: { manualPureFunctions: ['z'] },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: {
        codeSplitting: {
          groups: [
            { name: sharedChunk, debugName: 'shared', priority: 4 },
            { name: firstChunk, debugName: 'first', priority: 3 },
            { name: laterChunk, debugName: 'later', priority: 2, minShareCount: 2 },
            { name: workChunk, debugName: 'work', priority: 1 },
            { name: featureChunk, debugName: 'feature', priority: 1 },
          ],
        },
      },
    },
    modulePreload: {
      polyfill: false,
      // Preloading is done by links in a page, which a worker has not.
      resolveDependencies: (_, files, { hostId }) => (workerFiles.has(hostId) ? [] : files),
    },
  },
  // Never another port than this: it would be another origin, with an empty plan.
  preview: { port: 4173, strictPort: true, headers: contentPolicyHeaders },
  test: {
    // Not a measure of speed: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Loading the code anew for each file took as long as the tests. What a file sets up for itself is set up
    // in `tests/setupComponents.ts` or taken down again: the files pass in any order.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{domain,importing,exporting,storage,worker,i18n,architecture}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/{ui,query,pieces,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setupComponents.ts'],
        },
      },
    ],
  },
})
