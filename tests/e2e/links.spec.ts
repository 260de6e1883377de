import { cardTitle, expect, follow, goTo, open, scrubber, test, transport, visit } from './journey'

test('a deep link opens what it names, where it names it', async ({ page }) => {
  await open(page, '?exercise=trx-row&t=2.10&side=r&view=right&lens=parallel&split=r&off=1')
  await expect(cardTitle(page)).toHaveText('TRX row')
  await expect(transport(page).getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^2\.1 seconds, Squeeze/)
  await expect(transport(page).getByRole('radio', { name: 'Right' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'View from the right' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page).toHaveURL(/\?exercise=trx-row&t=2\.10&side=r&view=right&lens=parallel&split=r&off=1$/)
})

visit('back and forward go through what was selected', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Levator scapulae' }).click()
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('button', { name: 'Elevation shrug' }).click()
  await goTo(page, 'End')
  await expect(page).toHaveURL(/\?action=elevation&t=1\.80$/)
  await page.goBack()
  await expect(cardTitle(page)).toHaveText('Levator scapulae')
  await page.goBack()
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
  await page.goForward()
  await page.goForward()
  await expect(cardTitle(page)).toHaveText('Elevation')
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^1\.8 seconds/)
})

visit('a broken link says so and shows the start', async ({ page }) => {
  await open(page, '?muscle=levator-scapulae')
  for (const [query, sentence] of [
    ['?muscle=sixpack', 'There is no muscle called “sixpack” here, so this is the start.'],
    ['?action=%E0%A4%A', 'so this is the start.'],
    [
      '?muscle=trapezius&exercise=trx-row',
      'The link names more than one thing to show, so this is the start.',
    ],
  ] as const) {
    await follow(page, query)
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
    await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByText(sentence)).toHaveCount(0)
  }
})

test('a broken link opened from outside says so too', async ({ page }) => {
  await page.goto('/?muscle=sixpack')
  await expect(page.getByRole('status').filter({ hasText: 'no muscle called “sixpack”' })).toBeVisible()
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
})

visit('a bad value is left out, the rest is followed', async ({ page }) => {
  await open(page, '?action=retraction&t=soon')
  await expect(cardTitle(page)).toHaveText('Retraction')
  await expect(page.getByText('The link’s t “soon” could not be read and was left out.')).toBeVisible()
})
