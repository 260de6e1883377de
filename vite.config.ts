import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative, so that the built folder runs from any path of any static server.
  base: './',
  plugins: [react()],
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
