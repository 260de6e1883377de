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
