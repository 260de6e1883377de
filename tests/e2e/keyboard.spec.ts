import type { Page } from '@playwright/test'
import { cardTitle, expect, open, scrubber, stillOf, test } from './journey'

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
  await tabTo(page, /^Retraction/)
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('Retraction')
  await tabTo(page, /^Position in the movement$/)
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

test('keyboard alone: a muscle, its card, its sources', async ({ page }) => {
  await open(page)
  await tabTo(page, /^Rhomboid major$/)
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  await tabTo(page, /^\d+ sources$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.sources a').first()).toBeVisible()
})

test('the camera has keys and buttons', async ({ page }) => {
  await open(page)
  const back = await stillOf(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'View from the front' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect((await stillOf(page)).equals(back)).toBe(false)
  await page.keyboard.press('b')
  const again = await stillOf(page)
  await page.keyboard.press('Shift+ArrowLeft')
  expect((await stillOf(page)).equals(again)).toBe(false)
  await expect(page.getByRole('button', { name: 'View from the back' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  for (const name of ['Come nearer', 'Turn the view upward', 'Frame the figure again']) {
    const before = await stillOf(page)
    await page.getByRole('button', { name }).click()
    await page.mouse.move(4, 4)
    expect((await stillOf(page)).equals(before), name).toBe(false)
  }
})

test('the keyboard sheet opens with ?, lists the keys, and gives the focus back', async ({ page }) => {
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
})
