import type { Page } from '@playwright/test'
import { cardTitle, expect, expectChange, open, scrubber, stillOf, test, visit } from './journey'

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })

/** Presses Tab until the focus says `name`. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab never reached ${String(name)}; focus is on “${await focused(page)}”.`)
}

test('keyboard alone: from the start to an action, scrub it, and back', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the card')
  await tabTo(page, /^Muscles$/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Actions' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: /^Retraction/ })).toBeVisible()
  await tabTo(page, /^Retraction/)
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('Retraction')
  await tabTo(page, /^Position in the movement$/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await page.keyboard.press('Home')
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^0\.0 seconds/)
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^0\.3 seconds/)
  await page.keyboard.press(']')
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', '1.8 seconds, End')
  await expect(page.getByTestId('stage-summary')).toHaveText(/toward the spine/)
  await page.keyboard.press('Escape')
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
})

visit('keyboard alone: a muscle, its card, its sources', async ({ page }) => {
  await open(page)
  await tabTo(page, /^Rhomboid major$/)
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  await tabTo(page, /^\d+ sources$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.sources a').first()).toBeVisible()
})

visit('the camera has keys and buttons', async ({ page }) => {
  await open(page)
  const pressed = (name: string) => page.getByRole('button', { name, pressed: true })
  const back = await stillOf(page)
  await page.keyboard.press('f')
  await expect(pressed('View from the front')).toBeVisible()
  await expectChange(page, back)
  const front = await stillOf(page)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(pressed('View from the front')).toHaveCount(0)
  await expectChange(page, front)
  await page.getByRole('button', { name: 'Frame the figure again' }).click()
  await expect(pressed('View from the front')).toBeVisible()
  await page.getByRole('button', { name: 'Come nearer' }).click()
  await expect(pressed('View from the front')).toHaveCount(0)
})

visit('the keyboard sheet opens with ?, lists the keys, and gives the focus back', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /Keyboard/ }).focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('View from the back')).toBeVisible()
  await sheet.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  expect(await focused(page)).toMatch(/Keyboard/)
  await page.keyboard.press('2')
  await expect(page.getByRole('tab', { name: 'Muscles' })).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('button', { name: /Keyboard/ }).click()
  await sheet.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expect(page.getByRole('tab', { name: 'Actions' })).toHaveAttribute('aria-selected', 'true')
})
