import { axeFindings, expect, follow, open, test } from './journey'

const STATES = [
  ['a muscle', '?muscle=trapezius'],
  ['a bone', '?bone=scapula'],
  ['an action', '?action=upward-rotation&t=1.80'],
  ['an exercise', '?exercise=trx-ytw&t=1.00'],
  ['hands on', '?hands=blade&pose=-8_4_6'],
  ['a broken link', '?muscle=nothing'],
  ['the start', ''],
] as const

for (const [size, theme, viewport] of [
  ['laptop', 'dark', { width: 1280, height: 720 }],
  ['phone', 'dark', { width: 390, height: 844 }],
  ['laptop', 'light', { width: 1280, height: 720 }],
  ['projector', 'projector', { width: 1920, height: 1080 }],
] as const) {
  test.describe(`${size}, ${theme}`, () => {
    // Nothing slides while axe measures.
    test.use({ viewport })
    test('axe finds nothing wrong in any state', async ({ page }) => {
      await open(page, `?theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const [what, query] of STATES) {
        await follow(page, query)
        expect.soft(await axeFindings(page), what).toEqual([])
      }
    })
  })
}

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

test.describe('with reduced motion', () => {
  test('an action is shown as a still at its end', async ({ page }) => {
    await open(page, '?action=retraction')
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1.8 seconds, End')
  })
})
