import type { Page } from '@playwright/test'
import { axeFindings, canvas, expect, follow, open, visit } from './journey'
import { expectRoom } from './room'

/** A laptop's 1280×720 at 200 %. */
const ZOOMED = { width: 640, height: 360 }
/** Phones on their side and upright, a laptop at 250 % and at 400 %, a full-HD screen at 200 %, a tablet on its side. */
const OTHERS = [
  [844, 390],
  [667, 375],
  [512, 320],
  [320, 568],
  [320, 256],
  [960, 540],
  [1024, 768],
] as const

const CONTROLS = ['.topbar', '.viewbar', '.transport', '.readout', '.bottom-sheet__fold']

/** Names of the controls on and around the stage whose middle something else covers, or that the window cuts. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate((places) => {
    const within = places.map((place) => `${place} :is(button, input, select), ${place}:is(button)`).join()
    return [...document.querySelectorAll<HTMLElement>(within)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        // A window too low for the page scrolls over it.
        control.scrollIntoView({ block: 'nearest' })
        const { left, right, top, bottom } = control.getBoundingClientRect()
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        const reached = seen && (control.contains(seen) || seen.closest('label')?.contains(control))
        return !reached || left < 0 || right > innerWidth + 0.5
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent)
  }, CONTROLS)

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

visit(
  'at 200 % everything can be reached and the figure stands in the room that is left',
  async ({ page }) => {
    await open(page, '', { viewport: ZOOMED })
    const fold = page.getByRole('button', { name: 'Fold the card away' })
    await expect(fold).toBeVisible()
    const middle = await page.evaluate(() => {
      const places = ['scapula-l', 'scapula-r'].map((id) => window.__scapulab?.project(id))
      return places.reduce((sum, place) => sum + (place?.x ?? NaN), 0) / 2 || NaN
    })
    const right = (await fold.boundingBox())?.x ?? NaN
    expect(Math.abs(middle - right / 2)).toBeLessThan(right / 10)

    await page.getByRole('button', { name: 'Camera buttons' }).click()
    await page.getByRole('button', { name: 'Turn the view to the left' }).waitFor()
    expect.soft(await outOfReach(page), 'camera buttons').toEqual([])
    await page.getByRole('button', { name: 'Camera buttons' }).click()

    await page.getByRole('button', { name: 'Layers: what is shown of the figure' }).click()
    await page.getByRole('tree').waitFor()
    expect.soft(await outOfReach(page), 'layers').toEqual([])
    expect.soft(await axeFindings(page), 'layers').toEqual([])
    await page.getByRole('tab', { name: 'Muscles' }).click()

    for (const query of ['?action=retraction&t=1.80', '?exercise=trx-row&t=2.00', '']) {
      await follow(page, query)
      if (query !== '') await page.getByRole('region', { name: 'Transport' }).waitFor()
      expect.soft(await outOfReach(page), query).toEqual([])
      expect.soft(await axeFindings(page), query).toEqual([])
      await expectRoom(page, query)
    }

    // Folded away, the sheet leaves its room to the figure, and a tab brings it back.
    await fold.click()
    await expect(page.getByRole('textbox')).toBeHidden()
    expect((await canvas(page).boundingBox())?.width).toBe(ZOOMED.width)
    await page.getByRole('tab', { name: 'Actions' }).click()
    await expect(fold).toBeVisible()
  },
)

visit('in low and in narrow windows nothing is covered, cut or wider than its place', async ({ page }) => {
  await open(page, '?action=retraction&t=1.80', { viewport: ZOOMED })
  for (const query of ['?action=retraction&t=1.80', '?exercise=trx-row&t=2.00']) {
    await follow(page, query)
    for (const [width, height] of OTHERS) {
      await page.setViewportSize({ width, height })
      await page.evaluate(() => new Promise(requestAnimationFrame))
      expect.soft(await outOfReach(page), `${query} at ${width}×${height}`).toEqual([])
      expect.soft(await sideways(page), `${query} at ${width}×${height}`).toBeLessThanOrEqual(0)
      if (height > 300) await expectRoom(page, `${query} at ${width}×${height}`)
    }
  }
})
