import { cardTitle, expect, follow, open, visit as test } from './journey'

test('a muscle in three keys and Enter; hidden, undone, and the same again from its link', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('rmi')
  await expect(page.getByRole('option', { selected: true })).toContainText('Rhomboid minor')
  await page.keyboard.press('Enter')
  await expect(cardTitle(page)).toHaveText('Rhomboid minor')
  await page.keyboard.press('v')
  await expect(cardTitle(page)).toHaveText('Meet the shoulder blade')
  await expect(page).toHaveURL(/hide=rhomboid-minor/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/hide=/)
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/off=1/)
  const link = new URL(page.url()).search
  await follow(page, '')
  await expect(page.getByTestId('stage-summary')).not.toContainText('The outer layer is off.')
  await follow(page, link)
  await expect(page.getByTestId('stage-summary')).toContainText('The outer layer is off.')
})
