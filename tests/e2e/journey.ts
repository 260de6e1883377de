import {
  test as base,
  expect,
  type ConsoleMessage,
  type Locator,
  type Page,
  type ViewportSize,
} from '@playwright/test'
import axe from 'axe-core'

/** The browser itself reads the picture back where the page is put together by the processor, and warns of it. */
export const SLOW_READ_BACK = /GL Driver Message .* GPU stall due to ReadPixels/

/** What the page may say on the console and still be well: fiber creates three's old clock. */
const ALWAYS_ALLOWED = [
  /^THREE\.Clock: This module has been deprecated\. Please use THREE\.Timer instead\.$/,
  SLOW_READ_BACK,
]

interface Journey {
  /** More console lines that this journey expects, because it breaks something on purpose. */
  readonly allowConsole: (pattern: RegExp) => void
}

interface Standing {
  /** A page that stays open for all the journeys of one worker. */
  readonly standing: Page
}

/** A test that fails when the page throws, or when the console shows an error or a warning that was not expected. */
export const test = base.extend<Journey>({
  page: async ({ page }, use) => {
    await returning(page)
    await use(page)
  },
  allowConsole: [
    async ({ page }, use) => {
      const allowed = [...ALWAYS_ALLOWED]
      const problems: string[] = []
      const hear = (message: ConsoleMessage) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
      }
      const onThrown = (error: Error) => problems.push(`thrown: ${error.message}`)
      page.on('console', hear)
      page.on('pageerror', onThrown)
      await use((pattern) => allowed.push(pattern))
      page.off('console', hear)
      page.off('pageerror', onThrown)
      const unexpected = problems.filter((text) => !allowed.some((pattern) => pattern.test(text)))
      expect(unexpected, 'console errors and warnings').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * For journeys that begin anywhere a link leads: they walk on in a page that is open already, since loading code and model
 * anew would take longer than most of them. `open` brings it back to its first state.
 */
export const visit = test.extend<object, Standing>({
  standing: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, deviceScaleFactor = 1, contextOptions } = project.use
      const context = await browser.newContext({ ...contextOptions, baseURL, viewport, deviceScaleFactor })
      const page = await context.newPage()
      await returning(page)
      await use(page)
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ standing }, use) => use(standing),
})

/** What one who has been here before keeps: the hints of the first visit have their own journey. */
const KEPT = ['scapulab.display', '{"hints":false}'] as const
const returning = (page: Page): Promise<unknown> =>
  page.addInitScript(([key, kept]) => {
    if (!localStorage.getItem(key)) localStorage.setItem(key, kept)
  }, KEPT)

export { expect }

/** How a journey differs from the rest. */
interface Manner {
  readonly viewport?: ViewportSize
  /** The page moves; otherwise it shows stills and steps, as to people who ask for less motion. */
  readonly moving?: boolean
}

/** Opens the app with a link's query and waits until the model stands on the stage. */
export async function open(page: Page, query = '', manner: Manner = {}): Promise<void> {
  if (manner.viewport) await page.setViewportSize(manner.viewport)
  if (manner.moving) await page.emulateMedia({ reducedMotion: 'no-preference' })
  if (page.url().startsWith('http')) await startAgain(page, query, manner)
  else await page.goto(`/${query}`)
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => window.__scapulab !== undefined)
}

/** Leaves whatever an earlier journey left open, and goes where the link leads. */
async function startAgain(page: Page, query: string, { viewport, moving }: Manner): Promise<void> {
  const { use } = base.info().project
  if (!viewport && use.viewport) await page.setViewportSize(use.viewport)
  const reducedMotion = moving ? 'no-preference' : (use.contextOptions?.reducedMotion ?? null)
  await page.emulateMedia({ reducedMotion, forcedColors: null })
  await page.mouse.move(4, 4)
  await likeBefore(page)
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
  await follow(page, '')
  await page.getByRole('tab', { name: 'Muscles' }).click()
  await follow(page, query)
}

/** Loads anew where an earlier journey left another theme or other labels on. */
async function likeBefore(page: Page): Promise<void> {
  const changed = await page.evaluate(([key, first]) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
    if ((kept['theme'] ?? 'dark') === 'dark' && (kept['labels'] ?? 'both') === 'both') return false
    localStorage.setItem(key, first)
    return true
  }, KEPT)
  if (!changed) return
  await page.reload()
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
}

/** Follows a link within the open page, as going back to it would. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

/** Standards that axe holds the page to. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong in the page as it is: rules, each with the elements that break it. It stays in the page for the next
 * look. Of a page that differs from one looked at in its colours alone, `rules` need be no more than those for colours.
 */
export async function axeFindings(
  page: Page,
  rules: readonly string[] = AXE_TAGS,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 140))] as const)
  }, rules as string[])
}

/** Chooses a theme in the dialog of the display. */
export async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: /^Display/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Display' })
  await dialog.getByRole('radio', { name: new RegExp(`^${theme}`, 'i') }).check()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** The picture. */
export const canvas = (page: Page): Locator => page.locator('canvas')

/** Title of the card. */
export const cardTitle = (page: Page): Locator =>
  page.getByRole('region', { name: 'Card', exact: true }).getByRole('heading', { level: 2 })

/** The slider of the transport. */
export const scrubber = (page: Page): Locator =>
  page.getByRole('slider', { name: 'Position in the movement' })

/** The transport. */
export const transport = (page: Page): Locator => page.getByRole('region', { name: 'Transport' })

/** Goes to a mark of the movement by its button under the slider, paused. */
export async function goTo(page: Page, mark: string): Promise<void> {
  const pause = transport(page).getByRole('button', { name: 'Pause' })
  const play = transport(page).getByRole('button', { name: 'Play', exact: true })
  await pause.or(play).waitFor()
  if (await pause.isVisible()) await pause.click()
  await transport(page).getByRole('button', { name: mark, exact: true }).click()
}

/** Where on the screen a structure can be clicked, by node id; waits until it is seen. */
export async function placeOf(
  page: Page,
  structure: string,
): Promise<{ readonly x: number; readonly y: number }> {
  let place: { x: number; y: number } | null = null
  await expect
    .poll(
      async () => {
        place = await page.evaluate((id) => window.__scapulab?.project(id) ?? null, structure)
        return place
      },
      { message: `${structure} is seen on the stage` },
    )
    .not.toBeNull()
  return place ?? { x: 0, y: 0 }
}

/** One number of the read-out. */
export async function measured(page: Page, measure: string): Promise<{ value: number; label: string }> {
  const cell = page.locator(`[data-measure=${measure}]`)
  const value = await cell.locator('b').textContent()
  const label = await cell.locator('dt').textContent()
  return { value: Number(value), label: label ?? '' }
}

/** Waits until the picture differs from a still taken before. Move the pointer away first if hovering could do it. */
export async function expectChange(
  page: Page,
  before: Buffer,
  message = 'the picture changes',
): Promise<void> {
  await expect.poll(async () => (await canvas(page).screenshot()).equals(before), { message }).toBe(false)
}

/** A still of the picture once it has stopped moving: its finer frame is drawn, and two looks a moment apart are the same. */
export async function stillOf(page: Page): Promise<Buffer> {
  let before = await canvas(page).screenshot()
  await expect
    .poll(
      async () => {
        const fine = await canvas(page).and(page.locator('[data-fine]')).isVisible()
        const now = await canvas(page).screenshot()
        const same = fine && now.equals(before)
        before = now
        return same
      },
      { message: 'the picture comes to rest', intervals: [700], timeout: 40_000 },
    )
    .toBe(true)
  return before
}
