import { cardTitle, expect, expectChange, follow, open, scrubber, stillOf, test, transport } from './journey'

test('plays the TRX row through its phases', async ({ page }) => {
  await open(page)
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
