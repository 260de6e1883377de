import { mkdirSync } from 'node:fs'
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
  // The still that stands in for the stage where there is no WebGL: the model alone.
  const page = await session.open(1200, 1200)
  await page.goto(session.address)
  await stageReady(page)
  await page.addStyleTag({
    content: 'body *:not(:has(canvas)):not(canvas) { visibility: hidden !important }',
  })
  await settle(page)
  await page.screenshot({ path: 'public/still.jpg', type: 'jpeg', quality: 80 })
  console.log('public/still.jpg')
} finally {
  await session.close()
}

/** Waits until the finer frame of a picture at rest is shown. */
async function settle(page: import('playwright-core').Page): Promise<void> {
  await page.waitForTimeout(1500)
  await page.waitForSelector('canvas[data-fine]', { timeout: 60_000 })
  await page.waitForTimeout(300)
}
