/**
 * What a look under the pointer costs on the whole model: `npx tsx tests/bench/picking.ts` prints the mean time of a pick with
 * the trees, of the same ray against every triangle, and of following a new pose.
 */
import { BufferAttribute, BufferGeometry, Mesh, PerspectiveCamera, Raycaster, Vector2 } from 'three'
import { createFigure } from '../../src/app/scene/figure'
import { appearance } from '../../src/app/scene/palette'
import { createPicker } from '../../src/app/scene/picking'
import { posedPositions } from '../../src/app/scene/posedPositions'
import { readModel } from '../../src/app/scene/readModel'
import { committedModel } from '../../src/pipeline/inspect/check'

const figure = createFigure(await readModel(committedModel().glb.slice().buffer))
for (const { kind, number } of figure.ranges)
  figure.looks.aim(number, appearance(kind, { emphasis: 'quiet', tone: null }, false))
figure.looks.settle()
figure.placeSkins()

const camera = new PerspectiveCamera(22, 16 / 9, 0.05, 80)
camera.position.set(0, 1.3, -3)
camera.lookAt(0, 1.25, 0)
camera.updateMatrixWorld()

let clock = 0
const picker = createPicker(figure, () => clock)
await picker.ready

/** Rays over the figure: a grid of 40 × 40. */
const places = Array.from(
  { length: 1600 },
  (_, i) => [((i % 40) - 19.5) / 60, (Math.floor(i / 40) - 19.5) / 26] as const,
)

/** Mean time of one call [ms] and how many found something. */
function timed(each: readonly (readonly [number, number])[], look: (x: number, y: number) => boolean) {
  const start = performance.now()
  const found = each.filter(([x, y]) => look(x, y)).length
  return { ms: (performance.now() - start) / each.length, share: found / each.length }
}

const first = performance.now()
picker.pick(0, 0, camera)
const growing = performance.now() - first
timed(places, (x, y) => picker.pick(x, y, camera) !== null)
const trees = timed(places, (x, y) => picker.pick(x, y, camera) !== null)

const meshes = figure.merged
  .filter((mesh) => mesh.indices.length > 0)
  .map((mesh) => {
    const positions = new Float32Array(mesh.positions.length)
    posedPositions(mesh, figure, positions)
    const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3))
    return new Mesh(geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1)))
  })
const raycaster = new Raycaster()
const few = places.filter((_, i) => i % 40 === 7)
const plain = timed(few, (x, y) => {
  raycaster.setFromCamera(new Vector2(x, y), camera)
  return raycaster.intersectObjects(meshes).length > 0
})

let following = 0
for (let i = 0; i < 10; i++) {
  clock += 1000
  picker.poseChanged()
  const start = performance.now()
  picker.pick(0, 0, camera)
  following += (performance.now() - start) / 10
}

console.log(
  `pick with trees                    ${(1000 * trees.ms).toFixed(0)} µs (${(100 * trees.share).toFixed(0)} % on the figure)`,
)
console.log(
  `pick against every triangle        ${plain.ms.toFixed(1)} ms, ${(plain.ms / trees.ms).toFixed(0)} times as long`,
)
console.log(`trees grown once                   ${growing.toFixed(0)} ms`)
console.log(`trees following a new pose         ${following.toFixed(1)} ms`)
