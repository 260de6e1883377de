import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative, so that the built folder runs from any path of any static server.
  base: './',
  plugins: [react(), startChunk()],
  // The manifest tells tools/house/firstLoad.ts which chunks load at the start and which on demand.
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, manifest: 'manifest.json' },
  // The README's address; PORT chooses another, so that several checkouts can run side by side.
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
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
          include: ['tests/app/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})

/** Where the page starts. */
const ENTRY = /\/src\/app\/main\.tsx$/

/**
 * Everything that the page loads at once in one chunk. Left alone, the bundler puts each module that the start shares with a
 * part on demand into a chunk of its own: nineteen requests, and 2.7 kB more, because small files compress badly.
 */
function startChunk(): Plugin {
  const start = new Set<string>()
  return {
    name: 'start-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'start', test: (id: string) => start.has(id) }] },
          },
        },
      },
    }),
    buildEnd() {
      start.clear()
      const queue = [...this.getModuleIds()].filter((id) => ENTRY.test(id))
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (start.has(id)) continue
        start.add(id)
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
  }
}
