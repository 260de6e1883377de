import type { Page } from '@playwright/test'
import { axeFindings, expect, follow, goTo, open, scrubber, visit as test } from './journey'

const summary = (page: Page, name: string) => page.locator('summary', { hasText: new RegExp(`^${name}$`) })
const slider = (page: Page) => page.getByRole('slider', { name: 'Position on the curve' })
/** Place of the marker along the plot [px]. */
const markerX = async (page: Page): Promise<number> => {
  const transform = await page.locator('.plot__marker').getAttribute('transform')
  return Number(/translate\(([\d.]+)/.exec(transform ?? '')?.[1])
}

test('curves of an action: open, scrub on either slider, read the table', async ({ page }) => {
  await open(page, '?action=retraction&t=0.50')
  await summary(page, 'Curves').click()
  await expect(
    page.getByRole('img', { name: 'Slide round the ribs, over the time of retraction' }),
  ).toBeVisible()
  const start = await markerX(page)

  await scrubber(page).focus()
  await page.keyboard.press('End')
  await expect.poll(() => markerX(page)).toBeGreaterThan(start + 50)

  const box = await slider(page).boundingBox()
  await page.mouse.move(box!.x + box!.width * 0.1, box!.y + 40)
  await page.mouse.down()
  await page.mouse.move(box!.x + box!.width * 0.4, box!.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await markerX(page)) / box!.width).toBeCloseTo(0.4, 1)
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^1\.8 seconds: Slide round the ribs −\d\.\d cm$/,
  )
  await expect(page).toHaveURL(/t=1\.8/)

  await slider(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/t=1\.7/)

  await summary(page, 'The numbers as a table').click()
  await expect(page.getByRole('row', { name: /^1\.8 End −\d\.\d cm$/ })).toBeVisible()
})

test('the rhythm stands before the bone-pin study', async ({ page }) => {
  await open(page, '?action=upward-rotation&t=1.60')
  await summary(page, 'Curves').click()
  await expect(page.locator('.plot .plot__study circle')).toHaveCount(19)
  const scapular = await page.locator('.plot .plot__study circle').first().getAttribute('cy')
  await page.getByRole('combobox', { name: 'What to plot' }).selectOption('Swing in the socket')
  await page.getByRole('radio', { name: 'Sagittal' }).check()
  await expect(page.locator('.plot .plot__study circle').first()).not.toHaveAttribute('cy', scapular ?? '')
  await summary(page, 'The numbers as a table').click()
  await expect(page.getByRole('columnheader', { name: 'Ludewig 2009, bone pins, n = 12' })).toBeVisible()
})

for (const [size, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`${size}: axe finds nothing wrong with open curves`, async ({ page }) => {
    await open(page, '?action=upward-rotation&t=1.80', { viewport })
    await summary(page, 'Curves').click()
    await summary(page, 'The numbers as a table').click()
    await expect(slider(page)).toBeVisible()
    expect.soft(await axeFindings(page), 'upward rotation').toEqual([])
    await follow(page, '?exercise=trx-row&t=1.00')
    await summary(page, 'Curves').click()
    await expect(slider(page)).toBeVisible()
    expect.soft(await axeFindings(page), 'TRX row').toEqual([])
  })
}

test('what the mechanics say moves with the scrubber', async ({ page }) => {
  await open(page, '?action=retraction&t=0.00')
  const works = page.getByRole('region', { name: 'What works' })
  const middle = works.getByRole('listitem').filter({ hasText: /^Middle trapezius/ })
  await expect(middle).toContainText('at rest')
  await goTo(page, 'End')
  await expect(middle).toContainText(/concentric.*\d\d % shorter.*\d+ mm lever.*\d+ % work/s)
  const serratus = works.getByRole('listitem').filter({ hasText: /^Serratus anterior/ })
  await expect(serratus).toContainText(/stretched.*\d\d % longer.*−\d+ mm lever.*0 % work/s)
  await scrubber(page).focus()
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight')
  await expect(middle).toContainText('eccentric')
})
