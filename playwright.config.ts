import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, ensureChromium } from './tools/house/chromium'

const url = `http://localhost:${process.env['PORT'] ?? '4173'}`

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 150_000,
  expect: {
    timeout: 30_000,
    toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}' },
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/reader/{arg}{ext}' },
  },
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // A missing reference is a failure, not the new truth.
  updateSnapshots: 'none',
  // While one page loads on one core, the other's picture is drawn on the next.
  workers: 2,
  fullyParallel: true,
  reporter: process.env['E2E_JSON'] ? [['line'], ['json', { outputFile: process.env['E2E_JSON'] }]] : 'line',
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 720 },
    // Every pixel is dear where the processor draws them; layout, and what is clicked and read, stay as they are.
    deviceScaleFactor: 0.5,
    // Stills and steps: a journey about movement asks for it (`moving` in journey.ts).
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: ensureChromium(),
      args: [...CHROMIUM_FLAGS, '--disable-gpu-compositing'],
    },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npx tsx tools/house/start.ts',
    url,
    reuseExistingServer: true,
    timeout: 120_000,
  },
})
