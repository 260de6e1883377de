import { cardTitle, expect, follow, open, scrubber, test, transport } from './journey'
import { expectRoom } from './room'

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

test('from right to left, on a laptop and on a phone, nothing overlaps and nothing is cut', async ({
  page,
}) => {
  await open(page, '?dir=rtl')
  for (const [size, viewport] of [
    ['laptop', { width: 1280, height: 720 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(viewport)
    for (const [query, panels] of STATES) {
      await follow(page, query)
      for (const name of panels) await expect(page.getByRole('region', { name })).toBeVisible()
      // Parts on demand stand where they belong.
      await page.waitForLoadState('networkidle')
      await expectRoom(page, `${size}: ${query}`)
    }
  }
})
