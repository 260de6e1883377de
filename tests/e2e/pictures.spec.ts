import type { Page } from '@playwright/test'
import { chooseTheme, expect, follow, open, stillOf, visit } from './journey'

/**
 * What the stage looks like in a state. Fails where more than one pixel in fifty is another colour to the eye: type drawn by
 * another system, or a finer edge, is let through; a muscle gone, a light out or a figure out of place is not. A wanted change is
 * taken over by `npx playwright test pictures --update-snapshots`, and looked at.
 */
async function expectPicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(4, 4)
  await stillOf(page)
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const side = width > 800 ? width * 0.24 : 0
  await expect.soft(page).toHaveScreenshot(`${name}.png`, {
    clip: { x: side, y: 0, width: width - 2 * side, height },
    scale: 'device',
    maxDiffPixelRatio: 0.02,
    threshold: 0.15,
  })
}

const STATES = [
  ['start', ''],
  ['trapezius', '?muscle=trapezius'],
  ['serratus', '?muscle=serratus-anterior&view=right'],
  ['attachments', '?muscle=rhomboid-major&attachments=both'],
  ['scapula', '?bone=scapula&view=front'],
  ['upward-rotation', '?action=upward-rotation&t=1.80'],
  ['trx-row', '?exercise=trx-row&t=2.00'],
  ['trx-ytw', '?exercise=trx-ytw&t=1.60'],
  ['dead-stop', '?exercise=unilateral-deadstop-row&t=1.00'],
  ['comparison', '?compare=trx-row,chest-supported-dumbbell-row&t=2.00'],
  ['hands', '?hands=blade&pose=-8_4_6'],
  ['inner-layer', '?off=2'],
] as const

for (const [name, query] of STATES)
  visit(`the picture: ${name}`, async ({ page }) => {
    await open(page, query)
    await expectPicture(page, name)
  })

visit('the picture: on a phone, in light and for the projector', async ({ page }) => {
  await open(page)
  await chooseTheme(page, 'light')
  await expectPicture(page, 'light')
  await chooseTheme(page, 'projector')
  await follow(page, '?action=retraction&t=1.80')
  await expectPicture(page, 'projector')
  await chooseTheme(page, 'dark')
  await page.setViewportSize({ width: 390, height: 844 })
  await follow(page, '?muscle=trapezius')
  await expectPicture(page, 'phone')
})
