import { canvas, cardTitle, expect, expectChange, open, placeOf, stillOf, visit as test } from './journey'

test('opens on the classic split and says what is seen', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(/Scapulab/)
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
  await expect(page.getByRole('tab', { name: 'Muscles' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByTestId('stage-summary')).toHaveText(
    'The upper back, seen from behind. The trapezius is lit on the right; on the left it is lifted off and the rhomboids show.',
  )
  const drawn = await page.evaluate(() => window.__scapulab?.drawCalls() ?? 0)
  expect(drawn).toBeGreaterThan(0)
})

test('a click on the rhomboid major opens its card with its functions', async ({ page }) => {
  await open(page)
  const before = await stillOf(page)
  const { x, y } = await placeOf(page, 'rhomboid-major-l')
  await page.mouse.click(x, y)
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  const functions = page.getByRole('region', { name: 'What it does' })
  await expect(functions.getByRole('button', { name: 'Play retraction, prime mover' })).toBeVisible()
  await expect(functions.getByRole('button', { name: /^Play downward rotation/ })).toBeVisible()
  await expect(page).toHaveURL(/\?muscle=rhomboid-major$/)
  await expect(page.getByRole('button', { name: 'Rhomboid major', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.mouse.move(4, 4)
  await expectChange(page, before)
})

test('a click on a bone opens a short card, a click beside the figure closes it', async ({ page }) => {
  await open(page)
  const { x, y } = await placeOf(page, 'humerus-l')
  await page.mouse.click(x, y)
  await expect(cardTitle(page)).toHaveText(/humerus|upper arm/i)
  const box = await canvas(page).boundingBox()
  await page.mouse.click(320, (box?.y ?? 0) + 330)
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
})

test('hovering a muscle on the stage lights its row, and a row its muscle', async ({ page }) => {
  await open(page)
  const row = page.getByRole('button', { name: 'Middle trapezius' })
  const before = await stillOf(page)
  await row.hover()
  await expectChange(page, before)
  const { x, y } = await placeOf(page, 'levator-scapulae-l')
  await page.mouse.move(x, y)
  await expect(page.getByRole('button', { name: 'Levator scapulae' })).toHaveClass(/row--hovered/)
})

test('from a muscle to its action, to another muscle, to an exercise, to its sources', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Serratus anterior', exact: true }).click()
  await page.getByRole('button', { name: /^Play protraction/ }).click()
  await expect(cardTitle(page)).toHaveText('Protraction')
  await page
    .getByRole('region', { name: 'What works' })
    .getByRole('button', { name: /^Rhomboid major/ })
    .click()
  await page
    .getByRole('region', { name: 'Exercises that train it' })
    .getByRole('button', { name: /^TRX row/ })
    .click()
  await expect(cardTitle(page)).toHaveText('TRX row')
  await page.getByText(/^\d+ sources$/).click()
  await expect(page.locator('.sources a').first()).toBeVisible()
})

test('swapping the split bares the other side', async ({ page }) => {
  await open(page)
  const isSeen = (id: string) => page.evaluate((node) => window.__scapulab?.project(node) != null, id)
  await placeOf(page, 'trapezius-transverse-r')
  expect(await isSeen('trapezius-transverse-l')).toBe(false)
  await page.getByRole('button', { name: 'Swap the split to the other side' }).click()
  await placeOf(page, 'trapezius-transverse-l')
  expect(await isSeen('trapezius-transverse-r')).toBe(false)
  await expect(page).toHaveURL(/split=r/)
})
