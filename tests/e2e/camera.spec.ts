import { canvas, expect, expectChange, follow, open, placeOf, stillOf, visit as test } from './journey'

test('every drag has a button: the figure moves and turns by them, and by keys', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'More camera buttons' }).click()
  const at = await placeOf(page, 'scapula-l')
  for (const [name, dx, dy] of [
    ['Move the view to the left', -1, 0],
    ['Move the view to the right', 1, 0],
    ['Move the view upward', 0, -1],
    ['Move the view downward', 0, 1],
  ] as const) {
    const from = await placeOf(page, 'rhomboid-major-l')
    await page.getByRole('button', { name }).click()
    await expect
      .poll(
        async () => {
          const to = await placeOf(page, 'rhomboid-major-l')
          return [to.x - from.x, to.y - from.y].map((way) => Math.sign(Math.round(way / 20)))
        },
        { message: name },
      )
      .toEqual([dx, dy])
  }
  await page.keyboard.press('h')
  const home = await stillOf(page)
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expectChange(page, home)
  await page.keyboard.press('h')
  await stillOf(page)
  const back = await placeOf(page, 'scapula-l')
  expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(3)
})

test('a view of one’s own comes back from its link', async ({ page }) => {
  await open(page, '?muscle=infraspinatus')
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowUp', '+', 'Control+Shift+ArrowUp'])
    await page.keyboard.press(key)
  await stillOf(page)
  await expect(page).toHaveURL(/cam=/)
  const before = await placeOf(page, 'infraspinatus-l')
  const link = new URL(page.url()).search
  await follow(page, '?muscle=trapezius')
  await page.keyboard.press('h')
  await follow(page, link)
  await stillOf(page)
  const after = await placeOf(page, 'infraspinatus-l')
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(4)
  await page.keyboard.press('b')
  await expect(page).not.toHaveURL(/cam=/)
})

test('the parallel lens keeps the picture’s size, draws without perspective, and is in the link', async ({
  page,
}) => {
  await open(page, '?view=right')
  await stillOf(page)
  const before = await canvas(page).screenshot()
  await page.keyboard.press('p')
  await expectChange(page, before, 'perspective is gone')
  await stillOf(page)
  await expect(page).toHaveURL(/lens=parallel/)
  const link = new URL(page.url()).search
  await follow(page, '')
  await expect(page).not.toHaveURL(/lens=/)
  await follow(page, link)
  await expect(page).toHaveURL(/lens=parallel/)
  // What is under the pointer is found through this lens too.
  const place = await placeOf(page, 'deltoid-acromial-r')
  await page.mouse.click(place.x, place.y)
  await expect(page).toHaveURL(/muscle=deltoid-acromial/)
})

test('mirror shows the other side of the same', async ({ page }) => {
  await open(page, '?muscle=infraspinatus&side=l')
  await page.keyboard.press('z')
  await stillOf(page)
  const left = await placeOf(page, 'infraspinatus-l')
  await page.keyboard.press('m')
  await stillOf(page)
  const right = await placeOf(page, 'infraspinatus-r')
  expect(Math.abs(left.y - right.y)).toBeLessThan(12)
  await expect(page).toHaveURL(/side=r/)
})
