import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { cardTitle, expect, open, stillOf, test, canvas } from './journey'

const MODEL = '**/models/*.glb'
const bytes = () => readFileSync('public/models/upper-torso.glb')

const FAULTS: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
  ['cannot be reached', /could not be reached/, (route) => route.abort('connectionrefused')],
  ['is missing', /is not there/, (route) => route.fulfill({ status: 404, body: 'no such file' })],
  [
    'is cut short',
    /only in part/,
    (route) => route.fulfill({ body: bytes().subarray(0, 50_000), contentType: 'model/gltf-binary' }),
  ],
  [
    'is corrupt',
    /damaged/,
    (route) => {
      const broken = Buffer.from(bytes())
      broken.fill(0x5a, broken.length >> 1, (broken.length >> 1) + 64)
      return route.fulfill({ body: broken, contentType: 'model/gltf-binary' })
    },
  ],
]

/** Lists and cards, without a picture. */
async function useLists(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Muscles' }).click()
  await page.getByRole('button', { name: 'Rhomboid major', exact: true }).click()
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  await page.getByRole('button', { name: 'Play retraction, prime mover' }).click()
  await expect(cardTitle(page)).toHaveText('Retraction')
  await expect(page.locator('[data-measure=slide] dt')).toHaveText('toward the spine')
}

test('a model that cannot be used: says why, lists work, a retry heals it', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/app\/scene:|Failed to load resource/)
  const alert = page.getByRole('alert')
  const again = alert.getByRole('button', { name: 'Try again' })
  for (const [i, [what, sentence, fault]] of FAULTS.entries()) {
    await page.unroute(MODEL)
    await page.route(MODEL, fault)
    await (i === 0 ? page.goto('/') : again.click())
    await expect(alert, `a model that ${what}`).toContainText(sentence)
    await useLists(page)
  }
  await page.unroute(MODEL)
  await again.click()
  await page.locator('[data-ready]').waitFor()
  await expect(alert).toHaveCount(0)
  await expect(cardTitle(page)).toHaveText('Retraction')
})

test('while the model loads there is progress, and the figure as a picture in its place', async ({
  page,
}) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(MODEL, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  const bar = page.getByRole('progressbar', { name: 'Building the figure' })
  await expect(bar).toHaveAttribute('aria-valuenow', '0')
  const plate = page.locator('.stage-plate')
  await expect
    .poll(() => plate.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100)
  await expect(plate).toHaveAttribute('alt', '')
  await expect(plate).toHaveAttribute('fetchpriority', 'low')
  const stage = page.getByRole('region', { name: 'Stage' })
  const before = await stage.boundingBox()
  const picture = (await plate.boundingBox()) ?? { x: NaN, width: NaN }

  letGo()
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => window.__scapulab !== undefined)
  await expect(bar).toHaveCount(0)
  await expect(plate).toBeHidden()
  expect(await stage.boundingBox()).toEqual(before)
  const [left = NaN, right = NaN] = await page.evaluate(() =>
    ['scapula-l', 'scapula-r'].map((id) => window.__scapulab?.project(id)?.x ?? NaN),
  )
  expect(Math.abs((left + right) / 2 - (picture.x + picture.width / 2))).toBeLessThan(8)
})

test('code of the stage that cannot be fetched: says so, lists work', async ({ page, allowConsole }) => {
  allowConsole(/code of the stage|Failed to load resource|dynamically imported/)
  await page.route('**/assets/Stage-*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('The stage could not be loaded')
  await useLists(page)
})

test('without WebGL there is a still picture, and lists work', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return String(args[0]).startsWith('webgl') ? null : Reflect.apply(original, this, args)
    } as typeof original
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText(/cannot (show|draw)/)
  const still = page.getByRole('img', { name: /upper back/ })
  await expect(still).toBeVisible()
  await expect
    .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100)
  await useLists(page)
})

test('a lost context is said and recovers', async ({ page, allowConsole }) => {
  allowConsole(/Context (Lost|Restored)|CONTEXT_LOST/i)
  await open(page, '?muscle=rhomboid-major')
  const before = await stillOf(page)
  await canvas(page).evaluate((element: HTMLCanvasElement) => {
    const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restoreContext: () => extension?.restoreContext() })
    extension?.loseContext()
  })
  await expect(page.getByRole('alert')).toContainText('The graphics card took the picture away')
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  await page.evaluate(() => {
    const { restoreContext } = window as Window & { restoreContext?: () => void }
    restoreContext?.()
  })
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(async () => (await stillOf(page)).equals(before)).toBe(true)
})
