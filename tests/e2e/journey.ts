import { test as base, expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * What the page may say on the console and still be well: fiber creates three's old clock; the browser itself reads the
 * picture back where the page is put together by the processor.
 */
const ALWAYS_ALLOWED = [
  /^THREE\.Clock: This module has been deprecated\. Please use THREE\.Timer instead\.$/,
  /GL Driver Message .* GPU stall due to ReadPixels/,
]

interface Journey {
  /** More console lines that this journey expects, because it breaks something on purpose. */
  readonly allowConsole: (pattern: RegExp) => void
}

/** A test that fails when the page throws, or when the console shows an error or a warning that was not expected. */
export const test = base.extend<Journey>({
  // One who has been here before: the hints of the first visit have their own journey.
  page: async ({ page }, use) => {
    await page.addInitScript(() => {
      if (!localStorage.getItem('scapulab.display'))
        localStorage.setItem('scapulab.display', '{"hints":false}')
    })
    await use(page)
  },
  allowConsole: [
    async ({ page }, use) => {
      const allowed = [...ALWAYS_ALLOWED]
      const problems: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
      await use((pattern) => allowed.push(pattern))
      const unexpected = problems.filter((text) => !allowed.some((pattern) => pattern.test(text)))
      expect(unexpected, 'console errors and warnings').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens the app with a link's query and waits until the model stands on the stage. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => window.__scapulab !== undefined)
}

/** For a journey about movement; the others see stills and steps, as people do who ask for less motion. */
export const withMotion = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'no-preference' })

/** Follows a link within the open page, as going back to it would. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

/** Standards that axe holds the page to. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong in the page as it is: rules, each with the elements that break it. It stays in the page for the next look. */
export async function axeFindings(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 140))] as const)
  }, AXE_TAGS)
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
