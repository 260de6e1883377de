import type { Page } from '@playwright/test'
import { cardTitle, expect, follow, open, scrubber, test, transport } from './journey'

/** Visible panels with their places, by name. */
const panelsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.panel, .readout__hold')]
      .filter((panel) => panel.checkVisibility() && panel.getBoundingClientRect().width > 0)
      .map((panel) => {
        const { left, right, top, bottom } = panel.getBoundingClientRect()
        const within = panel.parentElement?.closest('.panel')?.getAttribute('aria-label') ?? null
        return { name: panel.getAttribute('aria-label') ?? panel.className, within, left, right, top, bottom }
      }),
  )

/** No panel over another, none cut by the window, nothing to scroll sideways. */
async function expectRoom(page: Page, what: string): Promise<void> {
  const panels = await panelsOf(page)
  expect.soft(panels.length, `${what}: panels`).toBeGreaterThan(2)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const cut = panels.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  )
  expect.soft(cut, `${what}: cut by the window`).toEqual([])
  const over = panels.flatMap((a, i) =>
    panels
      .slice(i + 1)
      .filter(
        (b) =>
          b.within !== a.name &&
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      )
      .map((b) => `${a.name} over ${b.name}`),
  )
  expect.soft(over, `${what}: one over another`).toEqual([])
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.side__scroll, .bottom-sheet__scroll')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className || element.tagName),
  )
  expect.soft(wide, `${what}: wider than its place`).toEqual([])
}

/** Links and the panels that come with them. */
const STATES = [
  ['', []],
  ['?muscle=trapezius', []],
  ['?action=retraction&t=1.80', ['Transport']],
  ['?exercise=trx-row&t=2.10', ['Transport', 'Colours of the figure']],
  ['?hands=blade', []],
] as const

// Nothing slides while it is measured.
test('from right to left: the page is mirrored, the figure and time are not', async ({ page }) => {
  await open(page, '?dir=rtl')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const place = async (name: string) =>
    (await page.getByRole('region', { name, exact: true }).boundingBox()) ?? { x: NaN, width: NaN }
  const [list, card] = [await place('List'), await place('Card')]
  expect(1280 - list.x - list.width).toBeCloseTo(card.x, 0)
  expect(list.x).toBeGreaterThan(card.x + card.width)

  // Arrow keys go the way that the tabs stand.
  await page.getByRole('tab', { name: 'Muscles' }).press('ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Actions' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Retraction adduction' }).click()
  await expect(cardTitle(page)).toHaveText('Retraction')

  // The figure stands in what the panels leave free, its right side at the right.
  const [left, right] = await page.evaluate(() =>
    ['scapula-l', 'scapula-r'].map((id) => window.__scapulab?.project(id)?.x ?? NaN),
  )
  const middle = (card.x + card.width + list.x) / 2
  expect(left).toBeLessThan(middle)
  expect(right).toBeGreaterThan(middle)

  // Time runs to the right: a click in the first quarter of the slider is early in the movement.
  const slider = (await scrubber(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(slider.x + slider.width / 4, slider.y + slider.height / 2)
  await expect.poll(async () => Number(await scrubber(page).inputValue())).toBeGreaterThan(0)
  const early = Number(await scrubber(page).inputValue())
  await scrubber(page).press('ArrowRight')
  await expect.poll(async () => Number(await scrubber(page).inputValue())).toBeGreaterThan(early)
  await expect(transport(page).getByRole('radio', { name: 'Both' })).toBeChecked()
  await expectRoom(page, 'an action')
})

for (const [size, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`${size}, from right to left`, () => {
    test.use({ viewport })
    test('nothing overlaps and nothing is cut', async ({ page }) => {
      await open(page, '?dir=rtl')
      for (const [query, panels] of STATES) {
        await follow(page, query)
        for (const name of panels) await expect(page.getByRole('region', { name })).toBeVisible()
        // Parts on demand stand where they belong.
        await page.waitForLoadState('networkidle')
        await expectRoom(page, query)
      }
    })
  })
}
