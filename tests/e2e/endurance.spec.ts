import type { Page } from '@playwright/test'
import { canvas, expect, follow, open, stillOf, test, visit } from './journey'

/** Everything that can be selected, once. */
const PLACES = [
  '?muscle=trapezius',
  '?muscle=rhomboid-major&attach=all',
  '?bone=scapula',
  '?action=elevation&t=0.90',
  '?action=upward-rotation',
  '?exercise=trx-row',
  '?exercise=chest-supported-dumbbell-row&t=1.20',
  '?compare=trx-row,unilateral-deadstop-row&t=1.00',
  '?hands=blade&pose=-8_4_6',
  '?muscle=serratus-anterior&off=1',
  '',
]
const KEYS = ['f', 'b', 'l', 'r', 't', 'm', 'h', '1', '2', '3', 'n', ' ', '[', ']', 'y', 'Escape']

interface Held {
  readonly geometries: number
  readonly textures: number
  readonly listeners: number
  readonly nodes: number
}

/** What page and graphics card hold for the start as it is shown now, with the rubbish taken out. */
async function held(page: Page): Promise<Held> {
  await follow(page, '')
  // Brings the list back where the layers stood open.
  await page.getByRole('tab', { name: 'Muscles' }).click()
  await page.mouse.move(5, 5)
  await stillOf(page)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((row) => row.name === name)?.value ?? NaN
  const graphics = await page.evaluate(() => window.__scapulab?.held())
  await cdp.detach()
  return {
    geometries: graphics?.geometries ?? NaN,
    textures: graphics?.textures ?? NaN,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  }
}

/** Goes to places, presses keys and moves the pointer, at random but the same each time: twelve in a frame. */
async function interact(page: Page, steps: number): Promise<void> {
  await page.evaluate(
    async ({ steps, places, keys }) => {
      let seed = 1
      const below = (n: number) => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
        return Math.floor((seed / 2 ** 32) * n)
      }
      const stage = document.querySelector('canvas')
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      for (let i = 0; i < steps; i++) {
        const kind = below(10)
        if (kind < 1) {
          history.replaceState(null, '', `${location.pathname}${places[below(places.length)] ?? ''}`)
          dispatchEvent(new PopStateEvent('popstate'))
        } else if (kind < 4) {
          const key = keys[below(keys.length)] ?? ''
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        } else {
          stage?.dispatchEvent(
            new PointerEvent('pointermove', {
              bubbles: true,
              pointerId: 1,
              isPrimary: true,
              pointerType: 'mouse',
              clientX: 300 + below(680),
              clientY: 120 + below(480),
            }),
          )
        }
        if (i % 12 === 0) await frame()
      }
    },
    { steps, places: PLACES, keys: KEYS },
  )
}

visit('at rest not one frame is drawn in ten seconds', async ({ page }) => {
  await open(page, '?muscle=trapezius')
  await stillOf(page)
  const frames = () => page.evaluate(() => window.__scapulab?.frames() ?? NaN)
  const before = await frames()
  await page.waitForTimeout(10_000)
  expect(await frames()).toBe(before)
})

test('five hundred interactions leave nothing behind', async ({ page }) => {
  test.slow()
  await open(page)
  // What comes on demand stays: each place once, and every sheet.
  for (const place of PLACES) {
    await follow(page, place)
    await expect(canvas(page)).toBeVisible()
    await page.waitForTimeout(500)
  }
  await interact(page, 60)
  const before = await held(page)
  await interact(page, 500)
  const after = await held(page)
  expect(after.geometries).toBe(before.geometries)
  expect(after.textures).toBe(before.textures)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.02)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1)
})
