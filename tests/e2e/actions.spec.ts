import {
  cardTitle,
  expect,
  expectChange,
  follow,
  goTo,
  measured,
  open,
  stillOf,
  visit as test,
  transport,
} from './journey'

test('adduction: the list, the picture and the numbers', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'Retraction adduction' }).click()
  await expect(cardTitle(page)).toHaveText('Retraction')
  const works = page.getByRole('region', { name: 'What works' }).getByRole('button')
  await expect(works.nth(0)).toHaveText(/^Middle trapezius\s*prime mover/)
  await expect(works.nth(1)).toHaveText(/^Rhomboid major\s*prime mover/)
  await expect(page.getByRole('region', { name: 'What works' })).toContainText(
    /Serratus anterior\s*antagonist/i,
  )

  await goTo(page, 'Rest')
  const atRest = await stillOf(page)
  await expect.poll(async () => (await measured(page, 'slide')).value).toBe(0)

  await goTo(page, 'End')
  await expect.poll(async () => (await measured(page, 'slide')).label).toBe('toward the spine')
  expect((await measured(page, 'slide')).value).toBeGreaterThan(1)
  const turn = await measured(page, 'internal')
  expect(turn.label).toBe('external rotation')
  expect(turn.value).toBeGreaterThan(3)
  await expectChange(page, atRest)
  await expect(page.getByTestId('stage-summary')).toHaveText(
    /^Retraction: the right blade has slid \d\.\d cm toward the spine/,
  )
})

const ENDS = [
  ['protraction', 'slide', 'away from the spine'],
  ['elevation', 'height', 'up'],
  ['depression', 'height', 'down'],
  ['upward-rotation', 'upward', 'upward rotation'],
  ['downward-rotation', 'upward', 'downward rotation'],
  ['posterior-tilt', 'tilt', 'posterior tilt'],
  ['anterior-tilt', 'tilt', 'anterior tilt'],
  ['external-rotation', 'internal', 'external rotation'],
  ['internal-rotation', 'internal', 'internal rotation'],
] as const

test('every other action moves the blade the way it is called', async ({ page }) => {
  await open(page, '?action=protraction')
  for (const [id, measure, direction] of ENDS) {
    await follow(page, `?action=${id}&t=1.80`)
    await expect.poll(async () => (await measured(page, measure)).label, { message: id }).toBe(direction)
    expect((await measured(page, measure)).value, id).toBeGreaterThan(0)
  }
})

test('playing moves the picture, pausing holds it', async ({ page }) => {
  await open(page, '?action=elevation', { moving: true })
  await expect(transport(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  const value = () => page.getByRole('slider').inputValue()
  const first = await value()
  await expect.poll(value).not.toBe(first)
  await transport(page).getByRole('button', { name: 'Pause' }).click()
  await stillOf(page)
  const held = await value()
  const framesInASecond = () =>
    page.evaluate(async () => {
      const before = window.__scapulab?.frames() ?? NaN
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return (window.__scapulab?.frames() ?? NaN) - before
    })
  // Parts of the page that come late may ask for one more frame.
  await expect.poll(framesInASecond).toBe(0)
  expect(await value()).toBe(held)
})

test('one side alone', async ({ page }) => {
  await open(page, '?action=retraction&t=1.80')
  await transport(page).getByRole('radio', { name: 'Left' }).check()
  await expect(page).toHaveURL(/side=l/)
  await expect(page.getByRole('region', { name: 'Left shoulder blade, change from rest' })).toBeVisible()
  await expect(page.getByTestId('stage-summary')).toHaveText(/^Retraction: the left blade has slid/)
})
