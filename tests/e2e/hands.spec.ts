import type { CDPSession, Page } from '@playwright/test'
import {
  cardTitle,
  expect,
  expectChange,
  measured,
  open,
  placeOf,
  stillOf,
  test,
  transport,
  visit,
} from './journey'

const BLADE = 'scapula-l'
/** The pose that the link names: it stays where the camera alone is moved. */
const linkedPose = (page: Page) => new URL(page.url()).searchParams.get('pose')
const pad = (page: Page) => page.getByRole('slider', { name: 'In and out' })

/** Where the blade can be taken hold of, once the hand's code is there. */
async function bladePlace(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.locator('canvas[data-grip]').waitFor()
  return placeOf(page, BLADE)
}

/** Presses at a place, moves by some pixels in steps, and lets go unless told to hold on. */
async function dragBy(page: Page, from: { x: number; y: number }, dx: number, dy: number, holdOn = false) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let i = 1; i <= 6; i++) await page.mouse.move(from.x + (dx * i) / 6, from.y + (dy * i) / 6)
  if (!holdOn) await page.mouse.up()
}

visit('the blade is dragged on the figure by mouse', async ({ page }) => {
  await open(page)
  const place = await bladePlace(page)
  const before = await stillOf(page)
  await dragBy(page, place, 0, -26)
  await expect(cardTitle(page)).toHaveText('Hands on')
  await expect.poll(async () => (await measured(page, 'height')).label).toBe('up')
  expect((await measured(page, 'height')).value).toBeGreaterThan(0.5)
  await expect(page).toHaveURL(/hands=blade&pose=/)
  await page.mouse.move(5, 5)
  await expectChange(page, before)
  await expect(page.getByTestId('stage-summary')).toHaveText(
    /^Hands on: the right blade has .*risen \d\.\d cm/,
  )

  // Back at once, and through what covers it: the trapezius lies over the right blade.
  await page
    .getByRole('region', { name: 'Card', exact: true })
    .getByRole('button', { name: 'Let go' })
    .click()
  await expect(page).toHaveURL(/hands=blade$/)
  await expect.poll(async () => (await measured(page, 'height')).value).toBe(0)
  const { x, y } = place
  const width = await page.evaluate(
    () => document.querySelector('canvas')?.getBoundingClientRect().width ?? 0,
  )
  const stage = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('[data-stage]') ?? document.body)
    return parseFloat(style.getPropertyValue('--stage-x')) || 0
  })
  await dragBy(page, { x: width + 2 * stage - x, y }, 0, -26)
  await expect.poll(async () => (await measured(page, 'height')).label).toBe('up')
})

visit(
  'taking hold of a motion keeps its pose, and a drag beside the blade turns the figure',
  async ({ page }) => {
    await open(page, '?action=elevation&t=1.80')
    await expect.poll(async () => (await measured(page, 'height')).value).toBeGreaterThan(2)
    const { value } = await measured(page, 'height')
    await page.keyboard.press('g')
    await expect(cardTitle(page)).toHaveText('Hands on')
    await expect(transport(page)).toHaveCount(0)
    await expect.poll(async () => (await measured(page, 'height')).value).toBeCloseTo(value, 0)
    await expect(page).toHaveURL(/pose=/)
    const pose = linkedPose(page)
    const beside = await placeOf(page, 'skull')
    const before = await stillOf(page)
    await dragBy(page, beside, 60, 0)
    await page.mouse.move(5, 5)
    await expectChange(page, before)
    expect(linkedPose(page)).toBe(pose)
    await page.goBack()
    await expect(cardTitle(page)).toHaveText('Elevation')
    await page.goForward()
    await expect(cardTitle(page)).toHaveText('Hands on')
    await expect.poll(async () => (await measured(page, 'height')).value).toBeCloseTo(value, 0)
  },
)

visit('a link brings the pose back; pad, ring and arm by keyboard', async ({ page }) => {
  await open(page, '?hands=blade&pose=-10_5')
  await expect.poll(async () => (await measured(page, 'slide')).label).toBe('toward the spine')
  expect((await measured(page, 'slide')).value).toBeGreaterThan(1.5)
  await pad(page).focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await measured(page, 'slide')).value).toBe(0)
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await measured(page, 'slide')).label).toBe('away from the spine')
  await expect(pad(page)).toHaveAttribute('aria-valuetext', /^\d\.\d cm away from the spine$/)
  for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp')
  await expect.poll(async () => (await measured(page, 'upward')).value).toBeGreaterThan(5)
  await page.keyboard.press('Home')
  await expect.poll(async () => (await measured(page, 'upward')).value).toBe(0)
  await page.getByRole('slider', { name: 'Elevation' }).focus()
  await page.keyboard.press('End')
  await expect.poll(async () => (await measured(page, 'upward')).value).toBeGreaterThan(30)
  await expect(page).toHaveURL(/pose=0_0_0_0_0_136\.9/)
})

visit('the picture answers a drag in the next frame', async ({ page }) => {
  await open(page, '?hands=blade')
  const { x, y } = await bladePlace(page)
  await stillOf(page)
  await dragBy(page, { x, y }, 0, -12, true)
  await expect(page).toHaveURL(/pose=/)
  const answers = await page.evaluate(
    async ([px, py]) => {
      const canvas = document.querySelector('canvas')
      const probe = window.__scapulab
      if (!canvas || !probe) return []
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const seen: number[] = []
      for (let i = 0; i < 5; i++) {
        // Let the finer frame of the rest pass first.
        while (!canvas.hasAttribute('data-fine')) await nextFrame()
        const before = probe.frames()
        canvas.dispatchEvent(
          new PointerEvent('pointermove', {
            bubbles: true,
            pointerId: 1,
            isPrimary: true,
            pointerType: 'mouse',
            buttons: 1,
            clientX: (px ?? 0) + (i % 2 === 0 ? 6 : -6),
            clientY: (py ?? 0) - 14 - i,
          }),
        )
        await nextFrame()
        seen.push(probe.frames() - before)
      }
      return seen
    },
    [x, y],
  )
  await page.mouse.up()
  expect(answers).toEqual([1, 1, 1, 1, 1])
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const touch = (
    cdp: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: [number, number][]
  ) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: Math.round(x), y: Math.round(y), id })),
    })

  test('one finger drags the blade, two zoom', async ({ page }) => {
    await open(page)
    const { x, y } = await bladePlace(page)
    const cdp = await page.context().newCDPSession(page)
    await touch(cdp, 'touchStart', [x, y])
    for (let i = 1; i <= 6; i++) await touch(cdp, 'touchMove', [x, y - 3 * i])
    await touch(cdp, 'touchEnd')
    await expect(page.getByRole('heading', { name: 'Hands on' })).toBeVisible()
    await expect.poll(async () => (await measured(page, 'height')).label).toBe('up')
    await expect(page).toHaveURL(/pose=/)
    // The blade follows the finger frame by frame; the link says where it came to rest.
    const before = await stillOf(page)
    const pose = linkedPose(page)
    const again = await bladePlace(page)
    await touch(cdp, 'touchStart', [again.x, again.y])
    await touch(cdp, 'touchStart', [again.x, again.y], [again.x + 40, again.y + 40])
    for (let i = 1; i <= 5; i++) {
      await touch(
        cdp,
        'touchMove',
        [again.x - 6 * i, again.y - 6 * i],
        [again.x + 40 + 6 * i, again.y + 40 + 6 * i],
      )
    }
    await touch(cdp, 'touchEnd')
    await expectChange(page, before)
    await stillOf(page)
    expect(linkedPose(page)).toBe(pose)
  })
})
