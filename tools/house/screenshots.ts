import { mkdirSync } from 'node:fs'
import { openSession, stageReady } from './browser'

/** Pictures of the documentation: name, link, size. */
const SHOTS = [
  ['start', '', 1440, 900],
  ['action-retraction', '?action=retraction&t=1.2', 1440, 900],
  ['exercise-trx-row', '?exercise=trx-row&t=1.5', 1440, 900],
  ['muscle-rhomboid-major', '?muscle=rhomboid-major', 1440, 900],
  ['phone', '', 390, 844],
] as const

mkdirSync('docs/pictures', { recursive: true })
const session = await openSession()
try {
  for (const [name, link, width, height] of SHOTS) {
    const page = await session.open(width, height)
    await page.goto(session.address + link)
    await stageReady(page)
    await settle(page)
    const path = `docs/pictures/${name}.jpg`
    await page.screenshot({ path, type: 'jpeg', quality: 82 })
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

/** Waits until no frame has been drawn for half a second: on-demand rendering is then at rest. */
async function settle(page: import('playwright-core').Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const probe = (window as unknown as { __scapulab: { frames(): number } }).__scapulab
      const memory = window as unknown as { lastFrames?: number; since?: number }
      const now = performance.now()
      if (memory.lastFrames !== probe.frames()) {
        memory.lastFrames = probe.frames()
        memory.since = now
      }
      return now - (memory.since ?? now) > 500
    },
    undefined,
    { timeout: 60_000 },
  )
}
