import {
  cardTitle,
  expect,
  expectChange,
  follow,
  open,
  scrubber,
  stillOf,
  visit as test,
  transport,
} from './journey'

test('plays the TRX row through its phases', async ({ page }) => {
  await open(page, '', { moving: true })
  await page.getByRole('tab', { name: 'Exercises' }).click()
  await page.getByRole('button', { name: /^TRX row/ }).click()
  await expect(cardTitle(page)).toHaveText('TRX row')
  const phases = page.getByRole('region', { name: 'The repetition' })
  const current = phases.locator('[aria-current=step]')
  for (const phase of ['Hang', 'Pull', 'Squeeze', 'Lower']) {
    await expect(current).toHaveText(new RegExp(`^${phase}`))
  }
  await transport(page).getByRole('button', { name: 'Pause' }).click()
  await phases.getByRole('button', { name: /^Hang/ }).click()
  const hanging = await stillOf(page)
  await phases.getByRole('button', { name: /^Squeeze/ }).click()
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /Squeeze/)
  await expectChange(page, hanging)
  const trains = page.getByRole('region', { name: 'What it trains' })
  await expect(
    trains.getByRole('button', { name: 'Rhomboid major, target: only a drill was measured' }),
  ).toBeVisible()
  await expect(trains.getByRole('button', { name: 'Biceps, helper: no figure in any study' })).toBeVisible()
})

const EXERCISES = [
  ['trx-row', 'TRX row'],
  ['chest-supported-dumbbell-row', 'Chest-supported dumbbell row'],
  ['trx-ytw', 'TRX YTW'],
  ['unilateral-deadstop-row', 'Unilateral dead-stop row'],
] as const

test('every exercise has set-up, phases, muscles and mistakes, and moves', async ({ page }) => {
  await open(page)
  for (const [id, name] of EXERCISES) {
    await follow(page, `?exercise=${id}&t=0.00`)
    await expect(cardTitle(page)).toHaveText(name)
    for (const part of ['The repetition', 'What it trains', 'Set-up', 'How much', 'Common mistakes']) {
      await expect(page.getByRole('region', { name: part })).toHaveCount(1)
    }
    const before = await stillOf(page)
    await transport(page).getByRole('button', { name: 'Next phase' }).click()
    await transport(page).getByRole('button', { name: 'Next phase' }).click()
    await page.mouse.move(4, 4)
    await expectChange(page, before, name)
  }
})

test('Y, T and W each alone: its own phases, the letter in the link, and all again', async ({ page }) => {
  test.slow()
  await open(page, '?exercise=trx-ytw&t=0.00')
  const phases = page.getByRole('region', { name: 'The repetition' })
  const letters = phases.getByRole('radiogroup', { name: 'Which letter' })
  for (const [letter, own, others] of [
    ['Y', 'Y', ['T', 'Face pull']],
    ['T', 'T', ['Y', 'Face pull']],
    ['W', 'Face pull', ['Y', 'T']],
  ] as const) {
    await letters.getByRole('radio', { name: letter, exact: true }).check({ force: true })
    await expect(page).toHaveURL(new RegExp(`part=${letter.toLowerCase()}`))
    const phase = (name: string) => phases.getByRole('button', { name: new RegExp(`^${name}\\b`) })
    await expect(phase(own).first()).toBeEnabled()
    for (const other of others) await expect(phase(other).first()).toBeDisabled()
  }
  await letters.getByRole('radio', { name: 'All', exact: true }).check({ force: true })
  await expect(page).not.toHaveURL(/part=/)
  for (const name of ['Y', 'T', 'Face pull'])
    await expect(phases.getByRole('button', { name: new RegExp(`^${name}\\b`) }).first()).toBeEnabled()
})

test('feet nearer the anchor: more lean, more of the body weight, where a study has it', async ({ page }) => {
  test.slow()
  await open(page, '?exercise=trx-row&t=0.00')
  const phases = page.getByRole('region', { name: 'The repetition' })
  const feet = phases.getByRole('slider', { name: 'Feet' })
  const leanOf = async () => Number(/Lean (\d+)°/.exec((await phases.textContent()) ?? '')?.[1])
  const shareOf = async () =>
    Number(/About (\d+)% of body weight/.exec((await phases.textContent()) ?? '')?.[1])
  await expect.poll(leanOf).toBeGreaterThan(0)
  const [lean, share] = [await leanOf(), await shareOf()]
  await feet.focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect.poll(leanOf).toBeGreaterThan(lean)
  expect(await shareOf()).toBeGreaterThan(share)
  await expect(feet).toHaveAttribute('aria-valuetext', `Lean ${await leanOf()}° in the hang.`)
  await page.keyboard.press('Home')
  await expect.poll(leanOf).toBeLessThan(lean)
  expect(await shareOf()).toBeLessThan(share)
})

test('repeats one phase, and steps phase by phase with the keyboard', async ({ page }) => {
  test.slow()
  await open(page, '?exercise=unilateral-deadstop-row&t=0.00')
  const phases = page.getByRole('region', { name: 'The repetition' })
  const current = phases.locator('[aria-current=step]')
  const next = transport(page).getByRole('button', { name: 'Next phase' })
  for (const phase of ['Pull', 'Hold', 'Lower', 'Reset']) {
    await next.focus()
    await page.keyboard.press('Enter')
    await expect(current).toHaveText(new RegExp(`^${phase}`))
  }
  await transport(page).getByRole('button', { name: 'Previous phase' }).click()
  await expect(current).toHaveText(/^Lower/)
  const repeat = phases.getByRole('button', { name: 'Repeat this phase' })
  await repeat.click()
  await expect(repeat).toHaveAttribute('aria-pressed', 'true')
  await expect(transport(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  // Longer than the phase takes: it comes round and stays in it.
  await page.waitForTimeout(3500)
  await expect(current).toHaveText(/^Lower/)
  await repeat.click()
  await expect(repeat).toHaveAttribute('aria-pressed', 'false')
})

test('faults of the back are shown on the figure, beside the right way', async ({ page }) => {
  test.slow()
  await open(page)
  for (const [id, mistake] of [
    ['unilateral-deadstop-row', 'Rounding the low back to reach the floor'],
    ['trx-row', 'Hips sag or pike'],
    ['chest-supported-dumbbell-row', 'Neck cranked back'],
    ['trx-ytw', 'Arching the low back to finish'],
  ] as const) {
    await follow(page, `?exercise=${id}&t=2.20`)
    await page.getByRole('button', { name: `Show on the figure: ${mistake}` }).click()
    await expect(page.getByText('As it should be')).toBeVisible()
    await expect(page).toHaveURL(/mistake=\d/)
    await expect(page.locator('[data-stage]').getByText(mistake)).toBeVisible()
  }
})
