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

const BARE = `<!doctype html>
<style>body { margin: 0 }</style>
<script type="importmap">{"imports":{"three":"/three/build/three.module.js","three/addons/":"/three/examples/jsm/"}}</script>
<script type="module">
  import * as THREE from 'three'
  import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
  import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
  const renderer = new THREE.WebGLRenderer()
  renderer.setSize(1280, 720)
  document.body.append(renderer.domElement)
  const scene = new THREE.Scene()
  scene.add(new THREE.HemisphereLight())
  for (const x of [-1, 1, 2]) scene.add(new THREE.DirectionalLight()).children.at(-1).position.set(x, 2, -2)
  const camera = new THREE.PerspectiveCamera(22, 16 / 9, 0.05, 80)
  camera.position.set(0, 1.3, -3)
  camera.lookAt(0, 1.25, 0)
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync('/models/${MODEL_FILE}')
  scene.add(gltf.scene)
  const mixer = new THREE.AnimationMixer(gltf.scene)
  mixer.clipAction(gltf.animations.find(({ name }) => name === 'retraction')).play()
  let drawn = 0
  renderer.setAnimationLoop((ms) => {
    mixer.setTime(ms / 1000)
    renderer.render(scene, camera)
    document.body.dataset.drawn = String(++drawn)
  })
</script>`

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
  say('click on a muscle: until its lit frame is drawn', `${(await clickAnswer(page)).toFixed(0)} ms`)
  await page.goto(`${session.address}?action=retraction`)
  await stageReady(page)
  const plain = await frameTime(page)
  say('frame while an action plays, 1280×720', `${plain.toFixed(1)} ms`)
  const bare = await bareFrameTime(await session.open(1280, 720), session.address)
  say('the same of a bare three.js page', `${bare.toFixed(1)} ms; ours is ${(plain / bare).toFixed(2)} of it`)
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
for (const [title, file] of [
  ['kinematics', 'kinematics'],
  ['picking', 'picking'],
] as const) {
  console.log(`\n${title}`)
  spawnSync('npx', ['tsx', `tests/bench/${file}.ts`], { stdio: 'inherit' })
}
console.log('\nbytes made in a step of the live path')
spawnSync(
  'node',
  ['--expose-gc', '--max-semi-space-size=256', '--import', 'tsx', 'tests/bench/allocations.ts'],
  { stdio: 'inherit' },
)

async function probe(page: Page, what: keyof Probe): Promise<number> {
  return page.evaluate(
    (name) => (window as unknown as { __scapulab: Probe }).__scapulab[name as keyof Probe](),
    what,
  )
}

/** Median over five clicks on muscles seen from behind: until the first frame with the new look is handed over [ms]; from it on the highlight eases in. */
async function clickAnswer(page: Page): Promise<number> {
  const answers: number[] = []
  for (const muscle of [
    'rhomboid-major',
    'levator-scapulae',
    'rhomboid-major',
    'levator-scapulae',
    'rhomboid-major',
  ]) {
    await page.keyboard.press('Escape')
    const place = await page
      .waitForFunction((id) => window.__scapulab?.project(id) ?? null, `${muscle}-l`)
      .then((handle) => handle.jsonValue())
    // Until the finer frame of the rest has passed.
    await page.waitForTimeout(2500)
    answers.push(
      await page.evaluate(
        async ({ x, y }) => {
          const canvas = document.querySelector('canvas')
          const init = {
            bubbles: true,
            pointerId: 1,
            isPrimary: true,
            pointerType: 'mouse',
            clientX: x,
            clientY: y,
          }
          const before = window.__scapulab?.frames()
          const start = performance.now()
          canvas?.dispatchEvent(new PointerEvent('pointerdown', { ...init, buttons: 1 }))
          canvas?.dispatchEvent(new PointerEvent('pointerup', init))
          while (window.__scapulab?.frames() === before)
            await new Promise((resolve) => requestAnimationFrame(resolve))
          return performance.now() - start
        },
        place ?? { x: 0, y: 0 },
      ),
    )
  }
  return answers.toSorted((a, b) => a - b)[2] ?? NaN
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

/** Mean time of a frame [ms] of three's own loader, mixer and materials, which play retraction in the same file, size and light count. */
async function bareFrameTime(page: Page, address: string): Promise<number> {
  const root = 'node_modules/three/'
  await page.route('**/three/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/three/', root)
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path, 'utf8') })
  })
  await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: BARE }))
  await page.goto(`${address}bare.html`)
  await page.waitForSelector('body[data-drawn]', { timeout: 120_000 })
  const frames = () => page.evaluate(() => Number(document.body.dataset['drawn']))
  await page.waitForTimeout(1000)
  const [before, began] = [await frames(), performance.now()]
  await page.waitForTimeout(4000)
  const [after, ended] = [await frames(), performance.now()]
  await page.close()
  return (ended - began) / Math.max(1, after - before)
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
