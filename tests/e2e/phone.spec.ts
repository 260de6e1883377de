import type { Page } from '@playwright/test'
import { canvas, expect, open, placeOf, test } from './journey'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('a phone: stage above, sheet below, list and card in turn', async ({ page }) => {
  await open(page)
  const sheet = page.getByRole('region', { name: 'List and card' })
  await sheet.getByRole('button', { name: 'Rhomboid major' }).tap()
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Rhomboid major')
  await sheet.getByRole('button', { name: 'Muscles' }).tap()
  await expect(sheet.getByRole('button', { name: 'Levator scapulae' })).toBeVisible()
  const { x, y } = await placeOf(page, 'deltoid-spinal-l')
  await page.touchscreen.tap(x, y)
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Rear deltoid')
})

test('a phone: the sheet has three heights, nothing hangs over the edge', async ({ page }) => {
  await open(page, '?action=retraction&t=1.80')
  const sheet = page.getByRole('region', { name: 'List and card' })
  const height = async () => Math.round((await sheet.boundingBox())?.height ?? 0)
  const handle = sheet.getByRole('button', { name: /^Sheet is/ })
  const half = await height()
  await handle.tap()
  await expect.poll(height).toBeGreaterThan(half)
  await handle.tap()
  await expect.poll(height).toBeLessThan(half)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Camera buttons' }).tap()
  await page.getByRole('button', { name: 'View from the front' }).tap()
  await expect(page).toHaveURL(/view=front/)
})

test('a phone: two exercises show progress at once, and then a figure in each half', async ({ page }) => {
  await page.goto('/?compare=trx-ytw,unilateral-deadstop-row&t=2.00')
  await expect(page.getByRole('progressbar', { name: 'Building the figure' })).toBeVisible()
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await expect(page.getByRole('progressbar')).toBeHidden()
  // Bone is warm (red well over blue) wherever it is drawn; the ground is a cold slate.
  await expect
    .poll(async () => warmPixels(page, await canvas(page).screenshot()), { timeout: 40_000 })
    .toEqual([true, true])
})

/** Whether the left and the right half of a picture hold more than a few warm pixels. */
async function warmPixels(page: Page, picture: Buffer): Promise<readonly boolean[]> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const plain = document.createElement('canvas')
    ;[plain.width, plain.height] = [image.width, image.height]
    const drawn = plain.getContext('2d', { willReadFrequently: true })
    if (!drawn) throw new Error('no canvas')
    drawn.drawImage(image, 0, 0)
    const half = Math.floor(image.width / 2)
    return [0, half].map((from) => {
      const { data: pixels } = drawn.getImageData(
        from,
        Math.floor(image.height / 12),
        half,
        Math.floor(image.height / 3),
      )
      let warm = 0
      for (let i = 0; i < pixels.length; i += 4)
        if ((pixels[i] ?? 0) > 90 && (pixels[i] ?? 0) - (pixels[i + 2] ?? 0) > 18) warm++
      return warm > 0.0012 * half * image.height
    })
  }, picture.toString('base64'))
}
