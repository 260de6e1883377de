import type { Page } from '@playwright/test'
import { axeFindings, chooseTheme, expect, follow, open, test, visit } from './journey'

const STATES = [
  ['a muscle', '?muscle=trapezius'],
  ['a bone', '?bone=scapula'],
  ['an action', '?action=upward-rotation&t=1.80'],
  ['an exercise', '?exercise=trx-ytw&t=1.00'],
  ['hands on', '?hands=blade&pose=-8_4_6'],
  ['a broken link', '?muscle=nothing'],
  ['the start', ''],
] as const

/** What a second theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const LAPTOP = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }
const PROJECTOR = { width: 1920, height: 1080 }

for (const [size, viewport, themes] of [
  ['laptop', LAPTOP, ['dark', 'light']],
  ['phone', PHONE, ['dark']],
  ['projector', PROJECTOR, ['projector']],
] as const) {
  visit(`${size}: axe finds nothing wrong in any state`, async ({ page }) => {
    await open(page, '', { viewport })
    for (const theme of themes) {
      if (theme !== 'dark') await chooseTheme(page, theme)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const [what, query] of STATES) {
        await follow(page, query)
        if (size === 'laptop' && theme === 'dark') await unfoldAll(page)
        const rules = theme === themes[0] ? undefined : COLOUR_RULES
        expect.soft(await axeFindings(page, rules), `${what}, ${theme}`).toEqual([])
      }
    }
    if (themes.at(-1) !== 'dark') await chooseTheme(page, 'dark')
  })
}

/** Opens whatever a card keeps folded: claims, curves, sources. */
const unfoldAll = (page: Page): Promise<void> =>
  page.locator('#card-panel details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })

test('axe finds nothing wrong without a picture, and in the keyboard sheet', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/app\/scene:|Failed to load resource/)
  await page.route('**/models/*.glb', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

visit('with reduced motion an action is shown as a still at its end', async ({ page }) => {
  await open(page, '?action=retraction')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1.8 seconds, End')
})
