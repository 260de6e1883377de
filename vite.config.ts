import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { catalogues } from './tools/house/catalogues.ts'

export default defineConfig({
  // Relative, so that the built folder runs from any path of any static server.
  base: './',
  plugins: [catalogues(), react(), startChunks()],
  // The manifest tells tools/house/firstLoad.ts which chunks load at the start and which on demand.
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, manifest: 'manifest.json' },
  // The README's address; PORT chooses another, so that several checkouts can run side by side.
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
    setupFiles: ['tests/support/english.ts'],
    maxWorkers: '100%',
    // Property tests are short alone, and share two cores with the model's rebuild here.
    testTimeout: 30_000,
    // The files of a worker share their modules, which take longer to load than most tests to run.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'panels',
          environment: 'jsdom',
          setupFiles: ['tests/support/english.ts', 'tests/support/cleanup.ts'],
          include: ['tests/app/**/*.test.{ts,tsx}'],
          exclude: ['tests/app/strings/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'languages',
          environment: 'jsdom',
          // Modules read their words as they load, in the language that is active then.
          isolate: true,
          include: ['tests/app/strings/**/*.test.ts'],
        },
      },
    ],
  },
})

/**
 * The words' loader in one chunk, the app that it brings up in another, the stage in a third. Left alone, the bundler puts
 * each module that these share with a part on demand into a chunk of its own: nineteen requests, and several kB more, because
 * small files compress badly. The app is fetched while its words are on their way.
 */
function startChunks(): Plugin {
  const starts = [
    { name: 'words', entry: /\/src\/app\/main\.ts$/ },
    { name: 'start', entry: /\/src\/app\/start\.tsx$/ },
    { name: 'stage', entry: /\/src\/app\/scene\/Stage\.tsx$/ },
  ]
  const members = new Map<string, ReadonlySet<string>>(starts.map(({ name }) => [name, new Set()]))
  return {
    name: 'start-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: starts.map(({ name, entry }, i) => ({
                name,
                priority: starts.length - i,
                // The entry itself stays out, so that the manifest knows the stage by its name.
                test: (id: string) => !entry.test(id) && (members.get(name)?.has(id) ?? false),
              })),
            },
          },
        },
      },
    }),
    buildEnd() {
      for (const { name, entry } of starts) {
        const reached = new Set<string>()
        const queue = [...this.getModuleIds()].filter((id) => entry.test(id))
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          if (reached.has(id)) continue
          reached.add(id)
          queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
        members.set(name, reached)
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && file.name === 'start' && !file.isEntry)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  }
}
