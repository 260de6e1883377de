import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openSession, stageReady } from './browser'

/** States in the documentation: name, link. Each in every theme. */
const STATES = [
  ['start', ''],
  ['muscle-rhomboid-major', '?muscle=rhomboid-major'],
  ['action-retraction', '?action=retraction&t=1.2'],
  ['exercise-trx-row', '?exercise=trx-row&t=1.5'],
  ['comparison', '?compare=chest-supported-dumbbell-row,unilateral-deadstop-row&t=1.5'],
  ['hands-on', '?hands=blade&pose=-3_6_12'],
] as const
/** Themes with the ending of their pictures' names. */
const THEMES = [
  ['dark', ''],
  ['light', '-light'],
  ['projector', '-projector'],
] as const

mkdirSync('docs/pictures', { recursive: true })
const session = await openSession()
try {
  const shots = STATES.flatMap(([name, link]) =>
    THEMES.map(([theme, ending]) => ({ name: name + ending, link, theme, width: 1280, height: 720 })),
  )
  for (const { name, link, theme, width, height } of [
    ...shots,
    { name: 'phone', link: '', theme: 'dark', width: 390, height: 844 },
  ]) {
    const page = await session.open(width, height)
    await page.goto(`${session.address}${link}${link === '' ? '?' : '&'}theme=${theme}`)
    await stageReady(page)
    await settle(page)
    const path = `docs/pictures/${name}.jpg`
    await page.screenshot({ path, type: 'jpeg', quality: 80 })
    console.log(path)
    await page.close()
  }
  // The model alone, on no ground: while the stage loads, and where there is no WebGL.
  const page = await session.open(1200, 1700)
  await page.goto(session.address)
  await stageReady(page)
  const clip = await page.locator('.stage-plate').boundingBox()
  if (!clip) throw new Error('tools/screenshots: the page has no place for the plate (.stage-plate).')
  await page.addStyleTag({
    content: `
      body *:not(:has(canvas)):not(canvas) { visibility: hidden !important }
      * { background: none !important }
      *::after { content: none !important }`,
  })
  await settle(page)
  const picture = (await page.screenshot({ clip, omitBackground: true })).toString('base64')
  for (const [path, width, quality] of [
    ['public/plate.webp', 360, 0.7],
    ['public/still.webp', 864, 0.8],
  ] as const) {
    writeFileSync(path, await toWebp(page, picture, width, quality))
    console.log(path)
  }
} finally {
  await session.close()
}

/** Waits until the finer frame of a picture at rest is shown. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500)
  await page.waitForSelector('canvas[data-fine]', { timeout: 60_000 })
  await page.waitForTimeout(300)
}

/** A PNG (base64) as WebP of the given width [px]. */
async function toWebp(page: Page, png: string, width: number, quality: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ([data, wide, share]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = Math.round((image.height / image.width) * wide)
      const drawn = canvas.getContext('2d')
      if (!drawn) throw new Error('no canvas')
      drawn.imageSmoothingQuality = 'high'
      drawn.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', share)
    },
    [png, width, quality] as const,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
