import { canvas, cardTitle, expect, expectChange, open, placeOf, stillOf, visit as test } from './journey'

test('pointing at the origin lights it on the bones, leaving it puts it out', async ({ page }) => {
  await open(page, '?muscle=rhomboid-major')
  await page.mouse.move(4, 4)
  const before = await stillOf(page)
  await page.getByRole('button', { name: /^Origin: / }).hover()
  await placeOf(page, 'origin-rhomboid-major-r')
  await expectChange(page, before, 'the origin is lit')
  await page.mouse.move(4, 4)
  await expect
    .poll(() => page.evaluate(() => window.__scapulab?.project('origin-rhomboid-major-r') ?? null))
    .toBeNull()
})

test('with the keyboard alone: both ends lit, said aloud, in the link, and kept for the next muscle', async ({
  page,
}) => {
  await open(page, '?muscle=rhomboid-major')
  await page.getByRole('button', { name: 'Show attachments' }).focus()
  await page.keyboard.press('Enter')
  await placeOf(page, 'insertion-rhomboid-major-r')
  await expect(page.getByRole('button', { name: 'Show attachments' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByTestId('stage-summary')).toContainText('its origin is lit red, its insertion blue')
  await expect(page).toHaveURL(/attachments=both/)
  expect(await page.evaluate(() => window.__scapulab?.drawCalls() ?? 99)).toBeLessThanOrEqual(8)
  await page.getByRole('button', { name: 'Levator scapulae', exact: true }).click()
  await expect(cardTitle(page)).toHaveText('Levator scapulae')
  await placeOf(page, 'insertion-levator-scapulae-r')
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/\?muscle=levator-scapulae$/)
})

test('a link opens with the areas lit', async ({ page }) => {
  await open(page, '?muscle=infraspinatus&attachments=origin')
  await placeOf(page, 'origin-infraspinatus-l')
  await expect(page.getByRole('button', { name: /^Origin: / })).toHaveAttribute('aria-pressed', 'true')
  await expect(canvas(page)).toBeVisible()
})
