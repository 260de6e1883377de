import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, follow, open, test } from './journey'

/** What axe finds, with the elements. */
async function violations(page: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))] as const)
}

const STATES = [
  ['a muscle', '?muscle=trapezius'],
  ['a bone', '?bone=scapula'],
  ['an action', '?action=upward-rotation&t=1.80'],
  ['an exercise', '?exercise=trx-ytw&t=1.00'],
  ['hands on', '?hands=blade&pose=-8_4_6'],
  ['a broken link', '?muscle=nothing'],
  ['the start', ''],
] as const

/** States that a link alone does not bring: what is open beside the stage. */
const OPENED: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['a landmark', '?landmark=inferior-angle', async () => undefined],
  [
    'the search',
    '',
    async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('rhom')
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Tab')
    },
  ],
  [
    'the layers',
    '?hide=rib-04.scapula&off=1',
    async (page) => {
      await page.keyboard.press('y')
      await expect(page.getByRole('tree')).toBeVisible()
    },
  ],
  ['two exercises', '?compare=trx-row,deadstop-row&t=1.00', async (page) => page.keyboard.press('y')],
  [
    'the curves',
    '?action=retraction&t=1.00',
    async (page) => {
      await page.getByText('Curves', { exact: true }).click()
      await expect(page.locator('svg[role="img"], .plot').first()).toBeVisible()
    },
  ],
  ['the colours by shortening', '?action=retraction&t=1.80&colour=shortening', async () => undefined],
]

for (const [size, theme, viewport] of [
  ['laptop', 'dark', { width: 1280, height: 720 }],
  ['phone', 'dark', { width: 390, height: 844 }],
  ['laptop', 'light', { width: 1280, height: 720 }],
  ['projector', 'projector', { width: 1920, height: 1080 }],
] as const) {
  test.describe(`${size}, ${theme}`, () => {
    // Nothing slides while axe measures.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } })
    test('axe finds nothing wrong in any state', async ({ page }) => {
      await open(page, `?theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const [what, query] of STATES) {
        await follow(page, query)
        expect.soft(await violations(page), what).toEqual([])
      }
    })

    test('axe finds nothing wrong in what opens beside the stage', async ({ page }) => {
      await open(page, `?theme=${theme}`)
      for (const [what, query, prepare] of OPENED) {
        await follow(page, query)
        await prepare(page)
        expect.soft(await violations(page), what).toEqual([])
      }
      for (const name of ['keys', 'display'] as const) {
        if (name === 'keys') await page.keyboard.press('?')
        else await page.getByRole('button', { name: 'Display: theme and names' }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect.soft(await violations(page), name).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('an action is shown as a still at its end', async ({ page }) => {
    await open(page, '?action=retraction')
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1.8 seconds, End')
  })
})

test('forced colours: what is chosen is drawn, not only coloured', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, '?muscle=rhomboid-major')
  const outlined = (name: RegExp | string) =>
    page
      .getByRole('button', { name, exact: true })
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await outlined('View from the back')).toBe('solid')
  await page.keyboard.press('y')
  const row = page.getByRole('treeitem', { name: 'Rhomboid major' })
  await expect(row).toHaveAttribute('aria-selected', 'true')
  expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
})

test.describe('at 200 % zoom of a laptop', () => {
  // What a browser makes of 1280 × 720 at 200 %.
  test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 })
  test('nothing is cut off sideways, and a muscle is still chosen in its list', async ({ page }) => {
    await open(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Rhomboid major' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Rhomboid major' })).toBeVisible()
  })
})

test('a walk through the page as a screen reader hears it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?action=retraction&t=1.80')
  await expect(page.getByTestId('stage-summary')).toContainText('toward the spine')
  await expect(page.locator('.topbar')).toMatchAriaSnapshot(`
    - tablist "What to look at":
      - tab "Muscles"
      - tab "Actions" [selected]
      - tab "Exercises"
  `)
  await expect(page.getByRole('region', { name: 'Transport' })).toMatchAriaSnapshot(`
    - region "Transport":
      - button "Play"
      - slider "Position in the movement"
  `)
  await expect(page.getByTestId('stage-summary')).toHaveText(
    /^Retraction: the right blade has slid [\d.]+ cm toward the spine and made \d+° of external rotation/,
  )
  await page.keyboard.press('y')
  await expect(page.getByRole('tree')).toMatchAriaSnapshot(`
    - tree "Structures of the figure":
      - treeitem "Muscles" [checked] [expanded] [level=1]
      - treeitem "From the spine to the blade" [checked] [level=2]
  `)
  await page.keyboard.press('k')
  await expect(page.getByTestId('stage-summary')).toContainText('The muscles are off.')
})
