import { chromium, type Browser, type Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { buildIfStale } from './build'
import { CHROMIUM_FLAGS, ensureChromium } from './chromium'

/** Built app in a real browser, for pictures and measurements. */
export interface Session {
  readonly browser: Browser
  readonly address: string
  /** New page of the given size at pixel ratio 1, as one sees it who has been here before: without hints. */
  open(width: number, height: number): Promise<Page>
  close(): Promise<void>
}

/** Builds the app when stale, serves it on a free port and starts Chromium. */
export async function openSession(): Promise<Session> {
  await buildIfStale()
  const server: PreviewServer = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'warn' })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built app could not be served: no local address.')
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
  return {
    browser,
    address,
    open: async (width, height) => {
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1 })
      await context.addInitScript(() => localStorage.setItem('scapulab.display', '{"hints":false}'))
      return context.newPage()
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Waits until the stage has drawn the model once. */
export async function stageReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready]', { timeout: 120_000 })
  await page.waitForFunction(() => '__scapulab' in window)
}
