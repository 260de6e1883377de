import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { EXERCISES } from '../../src/anatomy/exercises'
import { EQUIPMENT_FILE } from '../../src/contract/equipment'
import { MANIFEST_FILE, MODEL_FILE, type ModelManifest } from '../../src/contract/manifest'
import { openSession, stageReady } from './browser'
import { firstLoadFiles } from './firstLoad'

interface Probe {
  drawCalls(): number
  triangles(): number
  frames(): number
}

const rows: [string, string][] = []
const say = (what: string, value: string) => rows.push([what, value])

const session = await openSession()
try {
  const gzip = (file: string) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length
  const files = firstLoadFiles('dist')
  const sum = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).reduce((total, file) => total + gzip(file), 0)
  say('JS at first load, gzip', `${sum('.js')} B`)
  say('CSS at first load, gzip', `${sum('.css')} B`)
  say('model', `${statSync(join('public/models', MODEL_FILE)).size} B`)
  say('equipment, on demand', `${statSync(join('public/models', EQUIPMENT_FILE)).size} B`)
  const manifest = JSON.parse(readFileSync(join('public/models', MANIFEST_FILE), 'utf8')) as ModelManifest
  say('model triangles', String(manifest.triangles))

  const page = await session.open(1280, 720)
  const start = performance.now()
  await page.goto(session.address)
  await stageReady(page)
  say('navigation to first frame with the model', `${(performance.now() - start).toFixed(0)} ms`)
  say('draw calls, default view', String(await probe(page, 'drawCalls')))
  say('triangles drawn, default view', String(await probe(page, 'triangles')))
  await page.goto(`${session.address}?action=retraction`)
  await stageReady(page)
  const plain = await frameTime(page)
  say('frame while an action plays, 1280×720', `${plain.toFixed(1)} ms`)
  for (const id of EXERCISES.map((exercise) => exercise.id)) {
    await page.goto(`${session.address}?exercise=${id}`)
    await stageReady(page)
    const time = await frameTime(page)
    say(`frame while ${id} plays`, `${time.toFixed(1)} ms, ${(time / plain).toFixed(2)} of the plain action`)
  }
  for (const pair of ['trx-row,unilateral-deadstop-row', 'trx-ytw,chest-supported-dumbbell-row']) {
    await page.goto(`${session.address}?compare=${pair}`)
    await stageReady(page)
    const time = await frameTime(page)
    say(`frame while ${pair} play`, `${time.toFixed(1)} ms, ${(time / plain).toFixed(2)} of the plain action`)
  }
  await page.goto(`${session.address}?hands=blade`)
  await stageReady(page)
  const drag = await dragAnswer(page)
  say('drag of the blade: from pointer to solved pose', `${drag.solvedMs.toFixed(1)} ms`)
  say('drag of the blade: frames until it is drawn', String(drag.frames))
} finally {
  await session.close()
}
for (const [what, value] of rows) console.log(`${what.padEnd(46)} ${value}`)
console.log('\nkinematics')
spawnSync('npx', ['tsx', 'tests/bench/kinematics.ts'], { stdio: 'inherit' })

async function probe(page: Page, what: keyof Probe): Promise<number> {
  return page.evaluate(
    (name) => (window as unknown as { __scapulab: Probe }).__scapulab[name as keyof Probe](),
    what,
  )
}

/** Median over nine moves of a held blade: time in which a move is solved [ms], and frames drawn by the next animation frame. */
async function dragAnswer(page: Page): Promise<{ readonly solvedMs: number; readonly frames: number }> {
  const place = await page
    .waitForFunction(() => window.__scapulab?.project('scapula-l') ?? null)
    .then((handle) => handle.jsonValue())
  if (!place) throw new Error('tools/house/bench: no blade to be seen.')
  await page.mouse.move(place.x, place.y)
  await page.mouse.down()
  await page.mouse.move(place.x, place.y - 9)
  const answers = await page.evaluate(async ({ x, y }) => {
    const canvas = document.querySelector('canvas')
    const stage = window.__scapulab
    const found: { readonly solvedMs: number; readonly frames: number }[] = []
    for (let i = 0; canvas && stage && i < 9; i++) {
      // Until the finer frame of the rest has passed.
      await new Promise((resolve) => setTimeout(resolve, 700))
      const before = stage.frames()
      const start = performance.now()
      const clientX = x + (i % 2 === 0 ? 7 : -7)
      const init = { bubbles: true, pointerId: 1, isPrimary: true, pointerType: 'mouse', buttons: 1 }
      canvas.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX, clientY: y - 12 - i }))
      const solvedMs = performance.now() - start
      await new Promise((resolve) => requestAnimationFrame(resolve))
      found.push({ solvedMs, frames: stage.frames() - before })
    }
    return found
  }, place)
  await page.mouse.up()
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[4] ?? NaN
  return {
    solvedMs: middle(answers.map(({ solvedMs }) => solvedMs)),
    frames: middle(answers.map(({ frames }) => frames)),
  }
}

/** Mean time of a frame [ms] over four seconds of playing. */
async function frameTime(page: Page): Promise<number> {
  const play = page.getByRole('button', { name: 'Play', exact: true })
  if (await play.isVisible()) await play.click()
  await page.waitForTimeout(1000)
  const [before, began] = [await probe(page, 'frames'), performance.now()]
  await page.waitForTimeout(4000)
  const [after, ended] = [await probe(page, 'frames'), performance.now()]
  return (ended - began) / Math.max(1, after - before)
}
