import { expect, follow, open, visit } from './journey'

/**
 * The page as a screen reader walks through it: landmarks, headings, names and states in reading order. A wanted change is taken
 * over by `npx playwright test reader --update-snapshots`, and read aloud once.
 */
const WALK = [
  ['start', '', 'Meet the shoulder blade'],
  ['muscle', '?muscle=rhomboid-major&attachments=both', 'Rhomboid major'],
  ['bone', '?bone=scapula', 'Shoulder blade'],
  ['action', '?action=retraction&t=1.80&side=l', 'Retraction'],
  ['exercise', '?exercise=trx-row&t=2.00', 'TRX row'],
  [
    'comparison',
    '?compare=trx-row,chest-supported-dumbbell-row&t=2.00',
    'TRX row and chest-supported dumbbell row',
  ],
  ['hands', '?hands=blade&pose=-8_4_6', 'Hands on'],
] as const

visit('a screen reader’s walk through every kind of card reads sensibly', async ({ page }) => {
  await open(page)
  for (const [name, query, title] of WALK) {
    await follow(page, query)
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
    await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml`, timeout: 10_000 })
  }
})

visit('what moves is said politely, and what it came to', async ({ page }) => {
  await open(page, '?action=elevation&t=0.00')
  const said = page.getByTestId('stage-summary')
  await expect(said).toHaveRole('status')
  await page.keyboard.press(']')
  await expect(said).toHaveText(/risen \d\.\d cm/)
})
