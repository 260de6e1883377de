import AxeBuilder from '@axe-core/playwright'
import { expect, open, stillOf, test } from './journey'

test('themes and names: chosen in a dialog, seen at once, kept', async ({ page }) => {
  await open(page)
  const dark = await stillOf(page)
  await page.getByRole('button', { name: /^Display/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Display' })
  await expect(dialog.getByRole('radio', { name: /^Dark/ })).toBeChecked()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await dialog.getByRole('radio', { name: /^Projector/ }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await dialog.getByRole('radio', { name: /^Latin/ }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Display/ })).toBeFocused()
  await expect(page.locator('[data-label] em').first()).toBeVisible()
  await expect(page.locator('[data-label] span')).toHaveCount(0)
  const size = await page
    .locator('[data-label]')
    .first()
    .evaluate((label) => getComputedStyle(label).fontSize)
  expect(parseFloat(size)).toBeGreaterThanOrEqual(24)
  expect((await stillOf(page)).equals(dark)).toBe(false)

  await page.reload()
  await page.locator('[data-ready]').waitFor()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await page.keyboard.press('n')
  await expect(page.locator('[data-label]')).toHaveCount(0)
})

test('the first visit: three hints, ticked off by doing, gone for good', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('began')) localStorage.clear()
    sessionStorage.setItem('began', 'yes')
  })
  await open(page)
  const hints = page.getByRole('complementary', { name: 'First steps' })
  await expect(hints).toContainText('1 of 3')
  await expect(hints).toContainText('turn it')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'View from the front' }).click()
  await expect(hints).toContainText('2 of 3')
  await page.getByRole('button', { name: 'Rhomboid major', exact: true }).click()
  await expect(hints).toContainText('3 of 3')
  await page.getByRole('button', { name: 'Play retraction, prime mover' }).click()
  await expect(hints).toHaveCount(0)
  await page.reload()
  await page.locator('[data-ready]').waitFor()
  await expect(hints).toHaveCount(0)
})

test('the first visit: hints can be skipped', async ({ page }) => {
  await page.addInitScript(() => localStorage.clear())
  await open(page)
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'First steps' })).toHaveCount(0)
})

test('about: method, limits, licences and every source', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^About/ }).click()
  const dialog = page.getByRole('dialog', { name: 'About Scapulab' })
  for (const title of ['How it is made', 'How to read it', 'What it is not', 'Licences'])
    await expect(dialog.getByRole('heading', { name: title })).toBeVisible()
  await dialog.getByText(/^All \d+ sources$/).click()
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(50)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^About/ })).toBeFocused()
})
