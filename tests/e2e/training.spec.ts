import {
  axeFindings,
  canvas,
  cardTitle,
  expect,
  follow,
  open,
  scrubber,
  stillOf,
  visit as test,
  transport,
} from './journey'

/** Of each exercise: a phase to step to, a word of its cue, a muscle with its figure, and one to compare with. */
const JOURNEYS = [
  ['TRX row', 'Pull', 'drawing the blades back', 'Middle trapezius', 'target: 40–60%', 'TRX YTW'],
  [
    'Chest-supported dumbbell row',
    'Pull',
    'Draw the blades together',
    'Upper trapezius',
    'helper: 63%',
    'TRX row',
  ],
  ['TRX YTW', 'Y', 'Sweep straight arms', 'Lower trapezius', 'target: 63%', 'Chest-supported dumbbell row'],
  ['Unilateral dead-stop row', 'Pull', 'toward the hip', 'Latissimus dorsi', 'target: 85%', 'TRX row'],
] as const

for (const [name, phase, cue, muscle, figure, other] of JOURNEYS) {
  test(`${name}: start, step, read cue and chart, compare, back to the muscle`, async ({ page }) => {
    await open(page)
    await page.getByRole('tab', { name: 'Exercises' }).click()
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expect(cardTitle(page)).toHaveText(name)
    await expect(transport(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    const step = page
      .getByRole('region', { name: 'The repetition' })
      .getByRole('button', { name: new RegExp(`^${phase}\\b`) })
    await step.click()
    await expect(step).toHaveAttribute('aria-current', 'step')
    await expect(step).toContainText(cue)
    await expect(scrubber(page)).toHaveAttribute('aria-valuetext', new RegExp(phase))

    const trains = page.getByRole('region', { name: 'What it trains' })
    const bar = trains.getByRole('button', { name: `${muscle}, ${figure}` })
    await expect(bar).toBeVisible()
    await trains.getByRole('button', { name: new RegExp(`^${muscle}: \\d+ figure`) }).click()
    await expect(trains.getByText('gives the colour')).toBeVisible()
    await expect(trains.getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Colours of the figure' })).toBeVisible()

    await page.getByRole('button', { name: `Compare with ${other}` }).click()
    await expect(cardTitle(page)).toContainText(' and ')
    await expect(page).toHaveURL(/[?&]compare=[a-z-]+,[a-z-]+/)
    const chart = page.getByRole('region', { name: 'What each trains' })
    await expect(chart.getByRole('button', { name: /points more in|as much in both/ }).first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'What each does better' })).toBeVisible()

    await page.goBack()
    await expect(cardTitle(page)).toHaveText(name)
    await bar.click()
    await expect(cardTitle(page)).toHaveText(muscle)
    const back = page.getByRole('region', { name: 'Exercises that train it' })
    await back.getByRole('button', { name: new RegExp(name) }).click()
    await expect(cardTitle(page)).toHaveText(name)
  })
}

test('a comparison draws two figures, and a key alone gets there and back', async ({ page }) => {
  await open(page, '?exercise=trx-row&t=2.00')
  const alone = await page.evaluate(() => window.__scapulab?.triangles() ?? 0)
  const button = page.getByRole('button', { name: 'Compare with Unilateral dead-stop row' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('TRX row and unilateral dead-stop row')
  await expect(cardTitle(page)).toBeFocused()
  await expect(page.getByText('Unilateral dead-stop row', { exact: true }).first()).toBeVisible()
  expect(alone).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Only TRX row' }).focus()
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('TRX row')
})

test('the second figure of a comparison can be pointed at', async ({ page }) => {
  await open(page, '?compare=trx-row,chest-supported-dumbbell-row&t=2.00')
  const caption = page.getByText('Chest-supported dumbbell row', { exact: true }).last()
  const below = await caption.boundingBox()
  if (!below) throw new Error('The second figure has no caption.')
  const cursor = () => canvas(page).evaluate((element) => element.style.cursor)
  const at = { x: below.x + below.width / 2, y: 0 }
  const found = async () => {
    for (let up = 60; up < 400; up += 20) {
      at.y = below.y - up
      await page.mouse.move(at.x, at.y)
      if ((await cursor()) === 'pointer') return true
    }
    return false
  }
  await expect.poll(found, { message: 'the pointer finds a structure over the caption' }).toBe(true)
  // While the picture is busy a press may last too long for a click.
  await stillOf(page)
  await expect(async () => {
    await page.mouse.click(at.x, at.y)
    await expect(cardTitle(page)).not.toHaveText(/TRX row/, { timeout: 5000 })
  }).toPass()
})

test('a mistake is shown beside the right way and in the link', async ({ page }) => {
  await open(page, '?exercise=trx-row&t=2.00')
  await page.getByRole('button', { name: 'Show on the figure: Shoulders creep up to the ears' }).click()
  await expect(page.getByText('As it should be')).toBeVisible()
  await expect(page).toHaveURL(/mistake=2/)
})

test('the timer counts down and takes the figure along', async ({ page }) => {
  await open(page, '?exercise=trx-row&t=0.00')
  const timer = page.getByRole('region', { name: 'Do it in time' })
  await timer.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(timer).toContainText('Get ready')
  await expect(timer).toContainText('Repetition 1 of 12')
  await expect(transport(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  await timer.getByRole('button', { name: 'Pause the timer' }).click()
  await timer.getByRole('button', { name: 'Reset' }).click()
  await expect(timer.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

for (const [size, viewport] of [
  ['laptop', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`${size}: axe finds nothing wrong in charts, comparison and mistakes`, async ({ page }) => {
    test.slow()
    await open(page, '?exercise=trx-ytw&t=1.00', { viewport })
    const violations = async (what: string) => expect.soft(await axeFindings(page), what).toEqual([])
    const trains = page.getByRole('region', { name: 'What it trains' })
    await trains.getByRole('button', { name: /^Middle trapezius: \d+ figures/ }).click()
    await trains.getByText('The same as a table').click()
    await expect(trains.getByRole('table')).toBeVisible()
    await violations('an open chart')
    await follow(page, '?compare=trx-ytw,trx-row&t=2.00')
    const chart = page.getByRole('region', { name: 'What each trains' })
    await chart.getByText('The same as a table').click()
    await expect(chart.getByRole('table')).toBeVisible()
    await violations('a comparison')
    await follow(page, '?exercise=trx-row&mistake=2&t=2.00')
    await expect(page.getByText('As it should be')).toBeVisible()
    await violations('a mistake')
    await follow(page, '?muscle=trapezius-ascending')
    await expect(
      page.getByRole('region', { name: 'Exercises that train it' }).getByRole('button').first(),
    ).toBeVisible()
    await violations('a muscle’s exercises')
  })
}
