import { canvas, cardTitle, expect, expectChange, follow, open, stillOf, test, visit } from './journey'

visit(
  'layers by keyboard alone: depth, an eye, alone, undo; and the same again from the link',
  async ({ page }) => {
    await open(page)
    const before = await stillOf(page)
    await page.keyboard.press('y')
    await expect(page.getByRole('heading', { name: 'Layers' })).toBeFocused()
    const depth = page.getByRole('slider', { name: 'How deep to look' })
    await depth.focus()
    await page.keyboard.press('ArrowRight')
    await expect(depth).toHaveAttribute('aria-valuetext', 'without the outer layer of muscles')
    await expect(page).toHaveURL(/off=1/)
    await expectChange(page, before, 'the outer layer is off the figure')
    await page.getByRole('treeitem', { name: 'Muscles' }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await expect(page.getByRole('treeitem', { name: 'Head' })).toBeChecked({ checked: false })
    await expect(page).toHaveURL(/hide=[^&]*mandible/)
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/hide=/)
    await page.keyboard.press('Shift+Space')
    await expect(page.getByTestId('stage-summary')).toContainText('Lower jaw')
    await expect(page).toHaveURL(/only=/)
    const link = new URL(page.url()).search
    await follow(page, '')
    await expect(page.getByTestId('stage-summary')).not.toContainText('Lower jaw')
    await follow(page, link)
    await expect(page.getByTestId('stage-summary')).toContainText('Lower jaw')
  },
)

visit(
  'a muscle chosen in the tree is lit and has its card; one chosen on the stage is found in the tree',
  async ({ page }) => {
    await open(page, '?off=1')
    await page.getByRole('button', { name: /^Layers/ }).click()
    await page.getByRole('treeitem', { name: 'From the spine to the blade' }).click()
    await page.getByRole('treeitem', { name: 'Levator scapulae' }).click()
    await expect(cardTitle(page)).toHaveText('Levator scapulae')
    await page.getByRole('button', { name: 'Alone' }).click()
    await expect(page).toHaveURL(/only=levator-scapulae/)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await expect(page).not.toHaveURL(/only=/)
    await follow(page, '?muscle=deltoid-spinal')
    await expect(page.getByRole('treeitem', { name: 'Rear deltoid' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(page.getByRole('treeitem', { name: 'Rear deltoid' })).toBeInViewport()
    await page.getByRole('button', { name: 'Close the layers' }).click()
    await expect(page.getByRole('button', { name: /^Layers/ })).toBeFocused()
  },
)

visit('searching and choosing a tab bring the list back', async ({ page }) => {
  await open(page)
  await page.keyboard.press('y')
  await expect(page.getByRole('tree')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused()
  await expect(page.getByRole('tree')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('y')
  await expect(page.getByRole('tree')).toBeVisible()
  await page.getByRole('tab', { name: 'Muscles' }).click()
  await expect(page.getByRole('tree')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the layers stand in the sheet, an eye is big enough for a thumb', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Layers/ }).tap()
    const eye = page.getByTitle('Hide Muscles', { exact: true })
    const box = await eye.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    const before = await stillOf(page)
    await eye.tap()
    await expectChange(page, before, 'the muscles are gone')
    await expect(page.getByTestId('stage-summary')).toContainText('The muscles are off.')
    await expect(canvas(page)).toBeVisible()
  })
})
