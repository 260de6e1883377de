import type { Locator } from '@playwright/test'
import {
  cardTitle,
  chooseTheme,
  expect,
  expectChange,
  goTo,
  measured,
  open,
  placeOf,
  stillOf,
  visit as test,
} from './journey'
import { expectRoom } from './room'

/** Least size of what the back row reads [px]. */
const READABLE = 16
const LABEL = 24

const sizeOf = (element: Locator): Promise<number> =>
  element.evaluate((it) => parseFloat(getComputedStyle(it).fontSize))

test('on a projector: a muscle picked on the figure, an action to its end, all of it read from the back row', async ({
  page,
}) => {
  await open(page, '', { viewport: { width: 1920, height: 1080 } })
  await chooseTheme(page, 'projector')
  const { x, y } = await placeOf(page, 'rhomboid-major-l')
  await page.mouse.click(x, y)
  await expect(cardTitle(page)).toHaveText('Rhomboid major')
  await page.mouse.move(5, 5)
  const labels = page.locator('[data-label]')
  await expect(labels.filter({ hasText: 'Rhomboid major' })).toBeVisible()
  expect(await sizeOf(labels.first())).toBeGreaterThanOrEqual(LABEL)
  expect(await labels.count()).toBeLessThanOrEqual(10)

  await page.getByRole('button', { name: 'Play retraction, prime mover' }).click()
  await expect(cardTitle(page)).toHaveText('Retraction')
  await goTo(page, 'Rest')
  const before = await stillOf(page)
  await goTo(page, 'End')
  await expectChange(page, before)
  await expect.poll(async () => (await measured(page, 'slide')).label).toBe('toward the spine')
  expect(await sizeOf(page.locator('[data-measure=slide] b'))).toBeGreaterThanOrEqual(LABEL)
  const works = page
    .getByRole('region', { name: 'What works' })
    .getByRole('button', { name: /^Middle trapezius/ })
  expect(await sizeOf(works)).toBeGreaterThanOrEqual(READABLE)
  await expectRoom(page, 'an action on a projector')
  await chooseTheme(page, 'dark')
})
