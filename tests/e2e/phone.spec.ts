import { expect, open, placeOf, test } from './journey'

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
