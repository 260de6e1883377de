import type { Locator, Page } from '@playwright/test'
import { cardTitle, expect, open, scrubber, visit as test } from './journey'

/** Greatest difference [0 to 255] between two pixels of an element, in any channel. */
async function contrastWithin(page: Page, element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const drawn = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    }).getContext('2d')
    if (!drawn) throw new Error('no canvas')
    drawn.drawImage(image, 0, 0)
    const { data: pixels } = drawn.getImageData(0, 0, image.width, image.height)
    const values = (channel: number) => pixels.filter((_, i) => i % 4 === channel)
    return Math.max(
      ...[0, 1, 2].map((channel) => {
        const of = values(channel)
        return of.reduce((a, b) => Math.max(a, b), 0) - of.reduce((a, b) => Math.min(a, b), 255)
      }),
    )
  }, picture)
}

const outlineOf = (element: Locator): Promise<string> =>
  element.evaluate((it) => getComputedStyle(it).outlineStyle)

test('colours that the system chooses: what is selected, pressed, measured and focused is still seen', async ({
  page,
}) => {
  await open(page, '?exercise=trx-row&t=0.00')
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(cardTitle(page)).toHaveText('TRX row')
  expect.soft(await outlineOf(page.getByRole('tab', { name: 'Exercises' })), 'chosen tab').toBe('solid')
  expect.soft(await outlineOf(page.locator('.tile[aria-current=true]')), 'selected exercise').toBe('solid')
  expect
    .soft(await outlineOf(page.getByRole('button', { name: 'View from the back' })), 'pressed view')
    .toBe('solid')

  // The thumb is seen: it stands elsewhere at the end.
  const start = await scrubber(page).screenshot()
  await scrubber(page).press('End')
  await expect.poll(async () => (await scrubber(page).screenshot()).equals(start)).toBe(false)
  expect.soft(await contrastWithin(page, scrubber(page)), 'slider').toBeGreaterThan(100)
  await scrubber(page).focus()
  expect.soft(await outlineOf(scrubber(page)), 'focus').toBe('solid')

  for (const [what, selector] of [
    ['bar of a chart', '.track:has(.track__bar)'],
    ['ramp of the legend', '.legend__ramp'],
    ['swatch', '.swatch'],
  ] as const) {
    const element = page.locator(selector).first()
    await element.scrollIntoViewIfNeeded()
    expect.soft(await contrastWithin(page, element), what).toBeGreaterThan(60)
  }
})
